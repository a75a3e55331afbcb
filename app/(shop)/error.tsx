"use client";

import { Button } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { messages } from "@/lib/site";

const words = messages.states.failed;

export default function ShopError({ retry }: { retry: () => void }) {
  return (
    <Message label={words.label} title={words.title}>
      <p>{words.text}</p>
      <Button look="solid" onClick={retry}>
        {words.retry}
      </Button>
    </Message>
  );
}
