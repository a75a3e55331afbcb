import type { SeedProduct } from "../../seed.ts";
import { print, printUrl, video } from "../pictures.ts";

export const risographInTwoDrums: SeedProduct = {
  slug: "risograph-in-two-drums",
  name: "Risograph in two drums",
  status: "active",
  description:
    "Preparing files, choosing two inks and living with half a millimetre: a risograph course for designers.",
  published_at: "2025-10-20T08:00:00Z",
  media_gallery: [print("riso-poppies"), print("riso-poppies-detail"), video("vimeo", "https://vimeo.com/904117352")],
  variants: [
    {
      name: "Course",
      amount_type: "fixed",
      amount: 13900,
      currency: "usd",
      benefits: [
        "19 lessons, 3 hours 40 minutes, to keep",
        "Curves for eight inks",
        "Two layered working files, PSD and TIFF",
      ],
    },
    {
      name: "Course, for a year",
      amount_type: "fixed",
      amount: 7900,
      currency: "usd",
      revoke_after_days: 365,
      benefits: ["The same lessons and files", "Open for 365 days from purchase"],
    },
    {
      name: "Studio licence",
      amount_type: "fixed",
      amount: 39000,
      currency: "usd",
      benefits: [
        "Up to six people of one studio or class",
        "The curves may be installed on every machine there",
        "Invoice on request",
      ],
    },
  ],
  reviews: [
    {
      rating: 5,
      content:
        "We run a copy shop with one machine and eleven years of bad habits. The curves are the whole price back: our fluorescent pink stopped looking like jam. Teodor is funny in the way a timetable is funny.",
      customer_name: "Studio Ampersand, Leeds",
      customer_image_url: printUrl("portrait-7", "1x1"),
      created_at: "2026-05-06T10:00:00Z",
    },
    { rating: 4, content: "Solid. Lesson 12, twice.", customer_name: "Bjarne", created_at: "2026-03-28T18:31:00Z" },
    {
      rating: 5,
      content:
        "The poppies file is taken apart layer by layer and put together wrong three times before it goes right. That is how I learn, so, good.",
      customer_name: "Catalina Ibáñez",
      created_at: "2026-01-17T12:46:00Z",
    },
    {
      rating: 1,
      content:
        "My fault in part, but: I took the one-year access in October thinking it was a subscription I could extend. It ends, and there is no button to add a year; you buy again at full price. It does say so under the price. It should say so in larger type.",
      customer_name: "G. Whitlock",
      created_at: "2026-10-29T08:15:00Z",
    },
    { rating: 4, customer_name: "Olumide A.", created_at: "2025-12-08T15:09:00Z" },
  ],
  body_html: `<p>A risograph prints one ink at a time through a stencil, fast, cheaply, and never twice in the same place. This course is about the part that happens before the machine: separating a picture into two inks so that it survives being printed half a millimetre out.</p>
<h2>Nineteen lessons</h2>
<ol>
<li>What the machine does to a grey (4 lessons)</li>
<li>Two inks, and the third one they make (5 lessons)</li>
<li>Separations by hand and by channel (4 lessons)</li>
<li>Trapping, knocking out, leaving gaps (3 lessons)</li>
<li>Type at six points, and why not (3 lessons)</li>
</ol>
<p>Everything is shown in Photoshop and again in Affinity Photo. The working files are 600 ppi, A4, layered, 210 MB together.</p>
<h2>You do not need a machine</h2>
<p>Most people send files to a print shop, and so the last chapter is about writing to one: what to ask, what to send, what a fair price for 100 sheets is. Ours were between $48 and $95 for two inks on one side in 2025.</p>
<figure><img src="{{origin}}/media/riso-poppies-detail.16x9.webp" alt="Poppy petals where red overprints blue"><figcaption>Red over blue. The dark is not a third ink.</figcaption></figure>
<h2>Three ways to buy it</h2>
<p>To keep; for a year at a little over half the price, when it is for one project; or for a studio of up to six. The year ends by itself, and nothing renews.</p>`,
};
