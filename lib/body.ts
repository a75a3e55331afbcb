/** What a buyer sends is small; the rest of a larger body is not read. */
const MAX_BYTES = 64 * 1024;

/** A request's body, to be read as JSON or as a form. Throws where it is larger than 64 kB. */
export async function smallBody(request: Request): Promise<Response> {
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw new RangeError("The body of this request is too large.");
    }
    chunks.push(new Uint8Array(read.value));
  }
  return new Response(new Blob(chunks), { headers: { "content-type": request.headers.get("content-type") ?? "" } });
}
