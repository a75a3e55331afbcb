/** The address if it is an http or https one, else `null`: what a merchant or buyer typed may be anything. */
export function webAddress(address: string | null | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url : null;
}
