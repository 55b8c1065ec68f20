/** What was read of a body. `whole` is false when it was longer than the cap; the rest was then cancelled, not read. */
export type Read = { bytes: Uint8Array; whole: boolean };

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

/** Reads a body up to `cap` decompressed bytes, so that a bomb costs no more than one chunk beyond it. Rejects as the stream does. */
export const readCapped = async (body: ReadableStream<Uint8Array> | null, cap: number): Promise<Read> => {
  if (!body) return { bytes: new Uint8Array(), whole: true };
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    chunks.push(part.value);
    if (size > cap) {
      void reader.cancel().catch(() => undefined);
      return { bytes: joined(chunks, size), whole: false };
    }
  }
  return { bytes: joined(chunks, size), whole: true };
};
