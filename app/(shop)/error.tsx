"use client";

import { Button } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { Press } from "@/components/ui/vignette";
import { messages } from "@/lib/site";

const words = messages.states.failed;

export default function ShopError({ retry }: { retry: () => void }) {
  return (
    <Message vignette={<Press />} label={words.label} title={words.title}>
      <p>{words.text}</p>
      <Button look="solid" onClick={retry}>
        {words.retry}
      </Button>
    </Message>
  );
}
