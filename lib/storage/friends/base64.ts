/** So many bytes at once fit the arguments of a call. A multiple of three, so that pieces join without padding. */
const PIECE = 24_576;

/** Bytes as base64 (RFC 4648, section 4). */
export const toBase64 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
};

/** The bytes of base64, undefined when it is none. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
};
