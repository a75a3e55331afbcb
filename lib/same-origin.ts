/** Whether a form was posted from one of our own pages. Browsers say so themselves; a caller that is no browser says nothing. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  return !origin || (URL.canParse(origin) && new URL(origin).host === request.headers.get("host"));
}
