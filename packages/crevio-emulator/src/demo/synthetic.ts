import type { SeedProduct, SeedReview, SeedVariant } from "../seed.ts";
import { print } from "./pictures.ts";

const kinds =
  "Brush pack|Texture set|Paper pack|Stencil sheet|Type specimen|Ink swatches|Block pattern|Print file".split("|");
const firsts = "Dry|Worn|Coarse|Fine|Salted|Quiet|Broken|Double|Late|Cold|Smoked|Winter|Harbour|Field".split("|");
const seconds = "ink|roller|gouge|grain|cherry wood|washi|mica|linen|barren|registration|fern|heron|slate".split("|");
const praise = [
  "Does what it says.",
  "Used it on three posters already.",
  "Edges look cut, not drawn.",
  "Fine, though I hoped for more sizes.",
];
const names = "Ines|Marek|Tove|Abel|Yuki|Noor|Petra|Oswin".split("|");

/** A large catalogue, the same for the same count: `count` products made one after another. */
export function* syntheticProducts(count: number): Generator<SeedProduct> {
  for (let index = 1; index <= count; index += 1) yield syntheticProduct(index, randomFrom(index));
}

type Random = (below: number) => number;

function syntheticProduct(index: number, random: Random): SeedProduct {
  const number = String(index).padStart(4, "0");
  const [kind, first, second] = [pick(kinds, random), pick(firsts, random), pick(seconds, random)];
  const pieces = 6 + random(60);
  return {
    slug: `${kind} ${number} ${first} ${second}`.toLowerCase().replaceAll(" ", "-"),
    name: `${kind} ${number} — ${first} ${second}`,
    status: "active",
    description: `${pieces} pieces, scanned at 1200 dpi from one afternoon of proofs.`,
    body_html: `<p>${pieces} pieces as PNG and PSD, each from a single pull.</p><p>Print with them, sell the prints.</p>`,
    published_at: new Date(Date.UTC(2024, 0, 1) - index * 3_600_000).toISOString(),
    media_gallery: [print(`synthetic-${index}`)],
    variants: syntheticVariants(random),
    reviews: Array.from({ length: Math.max(0, random(9) - 5) }, () => syntheticReview(random)),
  };
}

function syntheticVariants(random: Random): SeedVariant[] {
  const amount = 400 + random(40) * 100;
  const licences = ["Personal licence", "Studio licence", "Extended licence"].slice(0, 1 + random(3));
  return licences.map((name, step) => ({
    name,
    amount_type: "fixed",
    amount: amount * (step + 1),
    ...(random(6) === 0 && { discounted_from_amount: amount * (step + 2) }),
    ...(random(20) === 0 && { quantity_available: random(12) }),
  }));
}

function syntheticReview(random: Random): SeedReview {
  const rating = ([5, 5, 4, 4, 3] as const)[random(5)] ?? 5;
  const created_at = new Date(Date.UTC(2024, 1, 1) + random(400) * 86_400_000).toISOString();
  return { rating, content: pick(praise, random), customer_name: pick(names, random), created_at };
}

function pick(words: readonly string[], random: Random): string {
  return words[random(words.length)] ?? "";
}

/** Mulberry32: small, quick, and the same on every machine. */
function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
