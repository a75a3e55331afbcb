import { messages } from "@/lib/site";

const known = new Map<string, string>(Object.entries(messages.experiences.types));

/** What people call a type: "digital_download" is a "Digital download". One that nobody has published yet is said in its own words. */
export function typeName(type: string): string {
  const words = type.replaceAll(/[_-]+/g, " ").trim();
  return known.get(words.toLowerCase().replaceAll(" ", "_")) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
