import type { Ink } from "../ink.ts";
import type { Motif, View } from "../paper.ts";
import { createRandom } from "../random.ts";
import { binding } from "./bookbinding.ts";
import { rollingInk } from "./brayer.ts";
import { brushes } from "./brushes.ts";
import { calendar } from "./calendar.ts";
import { carving } from "./carving.ts";
import { dryingLine, edition } from "./drying.ts";
import { envelope } from "./envelope.ts";
import { fieldNotes } from "./field-notes.ts";
import { fishTiling } from "./fish.ts";
import { leafStudy } from "./foliage.ts";
import { forest } from "./forest.ts";
import { fox } from "./fox.ts";
import { gougeSet } from "./gouges.ts";
import { handPress } from "./hand-press.ts";
import { heron } from "./heron.ts";
import { hills } from "./hills.ts";
import { alphabet, lettering } from "./letters.ts";
import { loupe } from "./loupe.ts";
import { mark } from "./mark.ts";
import { mothStudy } from "./moth.ts";
import { mountain } from "./mountain.ts";
import { barnOwl } from "./owl.ts";
import { paperFan } from "./paper-fan.ts";
import { planChest } from "./plan-chest.ts";
import { poppies } from "./poppies.ts";
import { portrait } from "./portrait.ts";
import { overprint, register } from "./register.ts";
import { sea } from "./sea.ts";
import { perchedBird } from "./songbirds.ts";
import { starterKit } from "./starter-kit.ts";
import { studio } from "./studio.ts";
import { flock } from "./swallows.ts";
import { swatches } from "./swatches.ts";
import { tiling } from "./tiling.ts";
import { roofs } from "./village.ts";

interface Print {
  seed: string;
  motif: Motif;
  view?: View;
}

const motifs: Record<string, Motif> = {
  "linocut-heron": heron,
  "woodblock-mountain": mountain,
  "riso-poppies": poppies,
  "brush-pack": brushes,
  "texture-pack": swatches,
  "paper-pack": paperFan,
  "print-club": roofs,
  "portfolio-review": loupe,
  "starter-kit": starterKit,
  zine: fox,
  "letterpress-alphabet": alphabet,
  "tessellation-fish": fishTiling("vermilion", "slate", "ink"),
  "carving-tools": gougeSet("slate", "ochre"),
  bookbinding: binding,
  "forest-edition": forest,
  "sea-edition": sea,
  "barn-owl": barnOwl,
  "field-notes": fieldNotes,
  "printing-press": handPress("ochre", "vermilion"),
  calendar,
  "post-gouges": gougeSet("ochre", "vermilion"),
  "post-ink": rollingInk("vermilion"),
  "post-paper": dryingLine(5),
  "post-register": register,
  "post-studio": studio,
  "post-colour": overprint,
  "post-birds": flock,
  "post-editions": edition,
  "post-press": handPress("mist", "vermilion"),
  "exp-linocut": carving("ink", "vermilion"),
  "exp-downloads": planChest,
  "exp-club": envelope("slate"),
  "exp-forum": perchedBird("ochre", "vermilion", 2),
  "halden-moss": mark,
  "vignette-empty": dryingLine(4, true),
  "vignette-paid": perchedBird("mist", "vermilion", 1),
  "vignette-lost": mothStudy("ochre", "ink"),
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`portrait-${i + 1}`, portrait(i)])),
};

/** Close-ups: which part of which print. */
const details: Record<string, [of: string, view: View]> = {
  "linocut-heron-detail": ["linocut-heron", { x: 0.44, y: 0.32, zoom: 2.1 }],
  "woodblock-mountain-detail": ["woodblock-mountain", { x: 0.46, y: 0.36, zoom: 2 }],
  "riso-poppies-detail": ["riso-poppies", { x: 0.62, y: 0.32, zoom: 2.2 }],
  "brush-pack-detail": ["brush-pack", { x: 0.5, y: 0.34, zoom: 2.1 }],
  "print-club-detail": ["print-club", { x: 0.46, y: 0.36, zoom: 2 }],
  "starter-kit-detail": ["starter-kit", { x: 0.42, y: 0.55, zoom: 1.8 }],
};

/** Every name with a motif of its own. */
export const names: readonly string[] = [...Object.keys(motifs), ...Object.keys(details)];

/** What is printed under `name`. A name that is not in the table gets a motif and inks drawn from its hash. */
export function findMotif(name: string): Print {
  const detail = details[name];
  if (detail) return { ...findMotif(detail[0]), view: detail[1] };
  return { motif: motifs[name] ?? invent(name), seed: name };
}

function invent(name: string): Motif {
  const random = createRandom(`family of ${name}`);
  const light: Ink = random.pick(["ochre", "mist", "slate", "blush", "vermilion"]);
  const strong: Ink = random.pick(["ink", "vermilion", "moss", "ink", "slate"]);
  const dark: Ink = strong === light ? "ink" : strong;
  const families: [Motif, ...Motif[]] = [
    tiling(light, dark, random.below(5)),
    leafStudy(light, dark),
    perchedBird(light, random.pick(["ochre", "vermilion", "mist", "blush"])),
    hills(light, dark, light === "vermilion" || dark === "vermilion" ? "ochre" : "vermilion"),
    lettering(dark, light),
    fishTiling(light, dark, "ink"),
    mothStudy(light, dark),
    gougeSet(light, random.pick(["vermilion", "ochre", "moss"])),
  ];
  return random.pick(families);
}
