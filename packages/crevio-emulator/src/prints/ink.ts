/** The studio's inks, as printed solid on white. */
export const inks = {
  ink: "#1e2632",
  vermilion: "#dc4a2e",
  ochre: "#e0a83f",
  moss: "#66793f",
  slate: "#5b829b",
  mist: "#b9cdcb",
  blush: "#efb79d",
} as const;

export type Ink = keyof typeof inks;

/** The sheet every print is pulled on, as 8-bit RGB. */
export const paper = { r: 243, g: 236, b: 223 };
