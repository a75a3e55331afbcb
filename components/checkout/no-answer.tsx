import { buttonClass } from "@/components/ui/button";
import { Message } from "@/components/ui/message";

/** Said to a buyer when the API cannot be asked. The way on is a plain link: it works without JavaScript, and asks again. */
export function NoAnswer() {
  return (
    <Message label="No answer" title="We cannot look it up just now">
      <p>
        Crevio does not answer at the moment. If you have paid, the payment is safe and the receipt comes by e-mail.
        Please do not pay again; look once more in a minute.
      </p>
      <a href="?" className={buttonClass("solid")}>
        Look again
      </a>
    </Message>
  );
}
