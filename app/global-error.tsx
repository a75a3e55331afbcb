"use client";

import { useLayoutEffect } from "react";
import { Button } from "@/components/ui/button";
import { Message } from "@/components/ui/message";
import { Press } from "@/components/ui/vignette";
import { messages, site } from "@/lib/site";
import { textDirection } from "@/lib/text-direction";
import { applyTheme, readTheme } from "@/lib/theme";
import "./globals.css";

const words = messages.states.failed;

/** Stands in for everything when the layout itself cannot be made, so it has a document of its own. */
export default function GlobalError({ retry }: { retry: () => void }) {
  useLayoutEffect(() => applyTheme(readTheme()), []);
  return (
    <html lang={site.locale} dir={textDirection(site.locale)} data-look={site.look} suppressHydrationWarning>
      <body>
        <title>{words.title}</title>
        <main>
          <Message vignette={<Press />} label={words.label} title={words.title}>
            <p>{words.text}</p>
            <Button look="solid" onClick={retry}>
              {words.retry}
            </Button>
          </Message>
        </main>
      </body>
    </html>
  );
}
