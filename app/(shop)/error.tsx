"use client";

import { Button } from "@/components/ui/button";
import { Message } from "@/components/ui/message";

export default function ShopError({ retry }: { retry: () => void }) {
  return (
    <Message label="Out of order" title="This page did not come">
      <p>The shop could not fetch it just now. Nothing is lost; most often it works again within a minute.</p>
      <Button look="solid" onClick={retry}>
        Try again
      </Button>
    </Message>
  );
}
