import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const calendar2027: SeedProduct = {
  slug: "calendar-2027",
  name: "Calendar 2027, to print yourself",
  status: "active",
  description:
    "Twelve block prints and twelve months, laid out for an office printer and a bulldog clip. A4 and US Letter.",
  published_at: "2026-10-19T08:00:00Z",
  available_from: "2026-10-19T08:00:00Z",
  available_until: "2027-02-28T23:00:00Z",
  media_gallery: [print("calendar")],
  variants: [
    {
      name: "Calendar",
      amount_type: "fixed",
      amount: 1500,
      currency: "usd",
      benefits: ["13 pages, PDF, A4 and US Letter", "In colour, and in black only", "Weeks from Monday or from Sunday"],
    },
  ],
  reviews: [],
  body_html: `<p>A print for each month, cut through 2026, above a grid with room to write in. It is thirteen pages, and an office printer manages it in two minutes.</p>
<h2>Choices in the folder</h2>
<ul>
<li>A4 or US Letter</li>
<li>Colour, or black only, which saves a cartridge and looks better on yellow paper</li>
<li>Weeks from Monday with week numbers, or from Sunday without</li>
<li>Public holidays of Norway, the United Kingdom, the United States, or none</li>
</ul>
<p>120 gsm is thick enough to hang straight and thin enough not to jam.</p>
<p>On sale until the end of February 2027. After that a calendar is a reproach.</p>`,
};
