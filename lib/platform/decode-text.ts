const HEAD = 1024;

const byteOrderMark = ([a, b, c]: Uint8Array): string | undefined => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
};

const inContentType = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];

const inProlog = (head: string): string | undefined => /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];

const inMeta = (head: string): string | undefined => /<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];

const decoderFor = (label: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
};

const guessed = (bytes: Uint8Array): string => {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
};

/**
 * The bytes of an answer as text. The charset is that of the byte order mark, else of Content-Type, else of the XML
 * prolog, else of the meta element (RFC 7303, WHATWG encoding sniffing); undeclared it is UTF-8, or Windows-1252 where that fails.
 */
export const decodeText = (bytes: Uint8Array, contentType: string): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = byteOrderMark(bytes) ?? inContentType(contentType) ?? inProlog(head) ?? inMeta(head);
  return (label && decoderFor(label)?.decode(bytes)) || guessed(bytes);
};
