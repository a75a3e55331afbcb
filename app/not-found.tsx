import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { routes } from "@/lib/routes";

export default function NotFound() {
  return (
    <Message label="404" title="Nothing at this address">
      <p>It may have been renamed or taken down, or the link was cut short on its way to you.</p>
      <p className="flex flex-wrap items-center gap-6">
        <Link href={routes.products()} className={buttonClass("solid")}>
          Go to the shop
        </Link>
        <Link href={routes.posts()} className="link touch text-base">
          Read the journal
        </Link>
      </p>
    </Message>
  );
}
