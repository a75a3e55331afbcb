import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { messages } from "@/lib/site";

const words = messages.checkout.noAnswer;

/** Said to a buyer when the API cannot be asked. The way on is a plain link: it works without JavaScript, and asks again. */
export function NoAnswer() {
  return (
    <Message label={words.label} title={words.title}>
      <p>{words.text}</p>
      <a href="?" className={buttonClass("solid")}>
        {words.again}
      </a>
    </Message>
  );
}
