/** Pixels of a picture. */
export type Size = { width: number; height: number };

const text = (view: DataView, at: number, length: number): string =>
  at + length > view.byteLength
    ? ''
    : String.fromCharCode(...Array.from({ length }, (_, place) => view.getUint8(at + place)));

/** PNG (ISO 15948): the header chunk comes first. */
const png = (view: DataView): Size | undefined =>
  text(view, 1, 3) === 'PNG' && view.byteLength >= 24
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : undefined;

const gif = (view: DataView): Size | undefined =>
  text(view, 0, 4) === 'GIF8' && view.byteLength >= 10
    ? { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    : undefined;

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG (ITU T.81): segments, each with its length, up to the frame header. */
const jpeg = (view: DataView): Size | undefined => {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (isFrame(view.getUint8(at + 1))) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
};

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);

/** WebP (RFC 9649) in its three kinds. */
const webp = (view: DataView): Size | undefined => {
  if (text(view, 8, 4) !== 'WEBP' || view.byteLength < 30) return undefined;
  const kind = text(view, 12, 4);
  if (kind === 'VP8X') return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
};

/** Where the item properties of a file must have begun. */
const BOXES_WITHIN = 4096;

/** AVIF and HEIF (ISO 23008-12): the largest of the extents its boxes name. */
const heif = (view: DataView): Size | undefined => {
  if (text(view, 4, 4) !== 'ftyp') return undefined;
  let largest: Size | undefined;
  for (let at = 8; at + 16 <= Math.min(view.byteLength, BOXES_WITHIN); at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
};

/**
 * The size a picture says it has, from its first bytes and without decoding it; undefined when it is of no kind we know
 * (JPEG, PNG, WebP, GIF, AVIF, HEIF).
 */
export const pictureSize = (start: Uint8Array): Size | undefined => {
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  return png(view) ?? jpeg(view) ?? webp(view) ?? gif(view) ?? heif(view);
};
