import type { SeedExperience } from "../seed.ts";
import { printUrl } from "./pictures.ts";

const files = "https://files.haldenmoss.example/PAID-CONTENT";

export const experiences: SeedExperience[] = [
  {
    slug: "linocut-lessons",
    name: "Linocut, the lessons",
    type: "course",
    access_type: "secret",
    description:
      "Six chapters and twenty-eight films, from an uncut block to a numbered edition, with a workbook of 34 pages.",
    cover_image_url: printUrl("exp-linocut", "4x5"),
    products: ["linocut-from-first-cut"],
    created_at: "2025-07-28T08:00:00Z",
    content: {
      outline: {
        chapters: [
          {
            title: "Before the cut",
            lessons: [
              "The table and the light",
              "Lino, fresh and stale",
              "Five tools, no more",
              "Sharpening on leather",
            ],
          },
          {
            title: "Line",
            lessons: [
              "Straight lines, away from you",
              "Curves by turning the block",
              "Cross-hatching without crumbs",
              "Edges that hold",
              "First plate: a feather",
            ],
          },
          {
            title: "Drawing for relief",
            lessons: [
              "Left becomes right",
              "Black, white and nothing between",
              "Transfer with carbon and with toner",
              "Second plate: a jar of brushes",
            ],
          },
          {
            title: "Ink and pressure",
            lessons: [
              "How much ink is enough",
              "Spoon, baren and press",
              "Paper, dry and damp",
              "Reading a bad proof",
              "Third plate: the heron, key block",
            ],
          },
          {
            title: "Second colour",
            lessons: [
              "Registration with two pins",
              "The reduction cut",
              "Mixing from three tins",
              "The order of printing",
              "The heron in two colours",
            ],
          },
          {
            title: "The edition",
            lessons: [
              "Deciding on a number",
              "Drying and stacking",
              "Signing in pencil",
              "Mistakes worth keeping",
              "Putting the block away",
            ],
          },
        ],
        files_count: 4,
      },
      lessons: Array.from({ length: 28 }, (_, index) => ({
        position: index + 1,
        video_url: `${files}/linocut/lesson-${String(index + 1).padStart(2, "0")}.mp4`,
      })),
      files: [
        { filename: "workbook-a4.pdf", url: `${files}/linocut/workbook-a4.pdf` },
        { filename: "workbook-letter.pdf", url: `${files}/linocut/workbook-letter.pdf` },
        { filename: "plates.pdf", url: `${files}/linocut/plates.pdf` },
        { filename: "tool-list.pdf", url: `${files}/linocut/tool-list.pdf` },
      ],
      feedback_address: "PAID-CONTENT+proofs@haldenmoss.example",
    },
  },
  {
    slug: "download-shelf",
    name: "The download shelf",
    type: "digital_download",
    access_type: "secret",
    description:
      "Brushes, textures, papers, type and plates, each in the newest version, with a note of what has changed.",
    cover_image_url: printUrl("exp-downloads", "4x5"),
    products: [
      "gouge-brushes",
      "roller-textures",
      "paper-scans",
      "wood-type-alphabet",
      "fish-tessellation",
      "forest-edition",
      "sea-edition",
      "calendar-2027",
      "bottle-jack-press",
      "zine-no-7",
      "harbour-field-notes",
    ],
    created_at: "2025-03-10T09:00:00Z",
    content: {
      outline: {
        chapters: [
          { title: "Brushes", lessons: ["Procreate brush set", "Photoshop brush set", "Contact sheet, 4 pages"] },
          { title: "Textures and papers", lessons: ["Rolls", "Salts", "Edges", "Mistakes", "Papers, front and back"] },
          { title: "Plates and type", lessons: ["Sail Loft", "Fish", "Forest", "Sea", "Calendar 2027"] },
          { title: "To read and to build", lessons: ["Zine no. 7", "Harbour field notes", "Press plans"] },
        ],
        files_count: 16,
      },
      files: [
        { filename: "gouge-brushes.brushset", size: 90177536, url: `${files}/brushes/gouge-brushes.brushset` },
        { filename: "gouge-brushes.abr", size: 117440512, url: `${files}/brushes/gouge-brushes.abr` },
        { filename: "roller-textures-1-rolls.zip", size: 1503238553, url: `${files}/textures/1-rolls.zip` },
        { filename: "sail-loft-desktop.zip", size: 6396313, url: `${files}/type/sail-loft-desktop.zip` },
        { filename: "zine-no-7.pdf", size: 41943040, url: `${files}/zines/7.pdf` },
      ],
    },
  },
  {
    slug: "club-folder",
    name: "The club folder",
    type: "link",
    access_type: "secret",
    description:
      "The plate of the month, the film, the two-page note and the link to the proof evening, all in one folder.",
    cover_image_url: printUrl("exp-club", "4x5"),
    products: ["print-club"],
    created_at: "2025-04-07T08:00:00Z",
    content: {
      outline: {
        chapters: [
          {
            title: "November 2026: Boat shed, night",
            lessons: ["Plate", "Film, 27 minutes", "Note: leaving black alone"],
          },
          { title: "October 2026: Rosehips", lessons: ["Plate", "Film, 22 minutes", "Note: one colour by stencil"] },
          { title: "September 2026: Ladder", lessons: ["Plate", "Film, 24 minutes", "Note: straight lines"] },
        ],
        files_count: 40,
      },
      url: "https://folder.haldenmoss.example/club?key=PAID-CONTENT-4f1c",
      meeting_url: "https://meet.haldenmoss.example/PAID-CONTENT-last-thursday",
    },
  },
  {
    slug: "proof-table",
    name: "The proof table",
    type: "forum",
    access_type: "open",
    description:
      "A small forum where people lay out proofs and others say what they see. Four rooms, one rule: name the paper.",
    cover_image_url: printUrl("exp-forum", "4x5"),
    products: ["starter-kit", "print-club", "linocut-from-first-cut", "woodblock-in-three-colours"],
    created_at: "2025-02-03T08:00:00Z",
    content: {
      outline: {
        chapters: [
          { title: "Proofs", lessons: ["This week’s table", "Asked and answered"] },
          { title: "Tools and materials", lessons: ["Ink", "Paper", "Edges"] },
          { title: "Presses for sale", lessons: ["Europe", "Elsewhere"] },
          { title: "The back room", lessons: ["Exhibitions", "Weather"] },
        ],
        files_count: 0,
      },
      invite_url: "https://table.haldenmoss.example/join/PAID-CONTENT-9b27",
    },
  },
];
