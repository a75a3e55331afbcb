/** "digital_download" as people read it: "Digital download". Works for types nobody has published yet. */
export function typeName(type: string): string {
  const words = type.replaceAll(/[_-]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
