import type { Seed } from "../seed.ts";
import { account } from "./account.ts";
import { experiences } from "./experiences.ts";
import { invoices } from "./invoices.ts";
import { legalPages } from "./legal-pages.ts";
import { checkoutLinks, discounts, files } from "./offers.ts";
import { aYearAboveTheSailLoft } from "./posts/a-year-above-the-sail-loft.ts";
import { blackInk } from "./posts/black-ink.ts";
import { curvesForTwoDrums } from "./posts/curves-for-two-drums.ts";
import { drawingBirds } from "./posts/drawing-birds.ts";
import { fiveGouges } from "./posts/five-gouges.ts";
import { howWeNumber } from "./posts/how-we-number.ts";
import { imposingAZine } from "./posts/imposing-a-zine.ts";
import { paperByWeightAndWetness } from "./posts/paper-by-weight-and-wetness.ts";
import { registrationByArithmetic } from "./posts/registration-by-arithmetic.ts";
import { whatAPressWeighs } from "./posts/what-a-press-weighs.ts";
import { barnOwlPlate } from "./products/barn-owl-plate.ts";
import { bottleJackPress } from "./products/bottle-jack-press.ts";
import { calendar2027 } from "./products/calendar-2027.ts";
import { fishTessellation } from "./products/fish-tessellation.ts";
import { forestEdition } from "./products/forest-edition.ts";
import { fourBindings } from "./products/four-bindings.ts";
import { gougeBrushes } from "./products/gouge-brushes.ts";
import { harbourFieldNotes } from "./products/harbour-field-notes.ts";
import { linocutFromFirstCut } from "./products/linocut-from-first-cut.ts";
import { monotypeOnTheKitchenTable } from "./products/monotype-on-the-kitchen-table.ts";
import { paperScans } from "./products/paper-scans.ts";
import { portfolioReview } from "./products/portfolio-review.ts";
import { printClub } from "./products/print-club.ts";
import { risographInTwoDrums } from "./products/risograph-in-two-drums.ts";
import { rollerTextures } from "./products/roller-textures.ts";
import { seaEdition } from "./products/sea-edition.ts";
import { sharpeningEvening } from "./products/sharpening-evening.ts";
import { starterKit } from "./products/starter-kit.ts";
import { studioHour } from "./products/studio-hour.ts";
import { woodTypeAlphabet } from "./products/wood-type-alphabet.ts";
import { woodblockInThreeColours } from "./products/woodblock-in-three-colours.ts";
import { zineNo7 } from "./products/zine-no-7.ts";
import { sales } from "./sales.ts";

/** Halden & Moss, a printmaking studio in Bergen: every kind of price, stock and state that a storefront meets, newest first. */
export const demoShop: Seed = {
  account,
  products: [
    linocutFromFirstCut,
    monotypeOnTheKitchenTable,
    calendar2027,
    zineNo7,
    seaEdition,
    sharpeningEvening,
    fourBindings,
    woodblockInThreeColours,
    bottleJackPress,
    harbourFieldNotes,
    woodTypeAlphabet,
    fishTessellation,
    paperScans,
    studioHour,
    forestEdition,
    risographInTwoDrums,
    rollerTextures,
    portfolioReview,
    barnOwlPlate,
    printClub,
    gougeBrushes,
    starterKit,
  ],
  experiences,
  posts: [
    imposingAZine,
    fiveGouges,
    registrationByArithmetic,
    paperByWeightAndWetness,
    whatAPressWeighs,
    curvesForTwoDrums,
    howWeNumber,
    aYearAboveTheSailLoft,
    drawingBirds,
    blackInk,
  ],
  legalPages,
  invoices,
  discounts,
  checkoutLinks,
  files,
  sales,
};
