/** The slug in an address: Next hands over the parameters of a page as they are written there, encoded. */
export async function slugOf(params: Promise<{ slug: string }>): Promise<string> {
  const { slug } = await params;
  try {
    return decodeURIComponent(slug);
  } catch {
    // At build it is the slug itself, which may hold a percent sign.
    return slug;
  }
}
