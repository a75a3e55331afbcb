import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { Lighthouse } from "@/components/ui/vignette";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.states.notFound;

export default function NotFound() {
  return (
    <Message vignette={<Lighthouse />} label={words.label} title={words.title}>
      <p>{words.text}</p>
      <p className="flex flex-wrap items-center gap-6">
        <Link href={routes.products()} className={buttonClass("solid")}>
          {words.toShop}
        </Link>
        <Link href={routes.posts()} className="link touch text-base">
          {words.toPosts}
        </Link>
      </p>
    </Message>
  );
}
