import { attempt } from './attempt';

// Arguments of one call: more overflow the stack.
const AT_ONCE = 0x8000;

/** Base64 (RFC 4648, 4). */
export const toBase64 = (bytes: Uint8Array): string => {
  const parts = Array.from({ length: Math.ceil(bytes.length / AT_ONCE) }, (_, n) =>
    String.fromCharCode(...bytes.subarray(n * AT_ONCE, (n + 1) * AT_ONCE)),
  );
  return btoa(parts.join(''));
};

/** The bytes, or undefined when the text is no base64. */
export const fromBase64 = (foreign: string): Uint8Array<ArrayBuffer> | undefined => {
  const text = attempt(() => atob(foreign));
  return text === undefined ? undefined : Uint8Array.from(text, (letter) => letter.charCodeAt(0));
};

/** Base64 for addresses, without padding (RFC 4648, 5). */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The bytes, or undefined when the text is no base64 for addresses. */
export const fromBase64Url = (foreign: string): Uint8Array<ArrayBuffer> | undefined =>
  /[+/=]/.test(foreign) ? undefined : fromBase64(foreign.replaceAll('-', '+').replaceAll('_', '/'));
