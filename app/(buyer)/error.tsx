"use client";

import { Button } from "@/components/ui/button";
import { Message } from "@/components/ui/message";

export default function BuyerError({ retry }: { retry: () => void }) {
  return (
    <Message label="No answer" title="We cannot look it up just now">
      <p>
        Crevio does not answer at the moment. If you have paid, the payment is safe and the receipt comes by e-mail.
        Please do not pay again; look once more in a minute.
      </p>
      <Button look="solid" onClick={retry}>
        Look again
      </Button>
    </Message>
  );
}
