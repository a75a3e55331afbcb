/**
 * A request's body, to be read as text, JSON or a form. `null` where it is larger, whatever its headers say, and where it breaks
 * off: the rest is not read.
 */
export async function bodyUpTo(maxBytes: number, request: Request): Promise<Response | null> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  try {
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      size += read.value.length;
      if (size > maxBytes) {
        await reader?.cancel();
        return null;
      }
      chunks.push(new Uint8Array(read.value));
    }
  } catch {
    return null;
  }
  return new Response(new Blob(chunks), { headers: { "content-type": request.headers.get("content-type") ?? "" } });
}
