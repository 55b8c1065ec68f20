import { LIMITS } from '@/lib/domain/friends/limits';
import { pictureSize, type Size } from './picture-size';

/** A photo made anew on this device: nothing is in it but what can be seen. */
export type Photo = { bytes: Uint8Array; type: 'image/webp' | 'image/jpeg'; width: number; height: number };

/** Why a file was not taken. */
export type NoPhoto = 'not-a-picture' | 'too-big';

const MOST_BYTES = 40_000_000;
/** A picture of this many pixels takes 400 MB while it is decoded. */
const MOST_PIXELS = 100_000_000;
const LONGEST_SIDE = 20_000;
/** The start of a file in which its size stands, behind colour profile and thumbnail. */
const HEAD = 512 * 1024;

const QUALITIES = [0.82, 0.7, 0.55, 0.4];
/** When even the poorest is too many bytes, the next is so much smaller. */
const SMALLER = 0.75;
const LEAST_SIDE = 64;

const isAbsurd = ({ width, height }: Size): boolean =>
  width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE || Math.min(width, height) < 1;

const fitted = ({ width, height }: Size, side: number): Size => {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

const drawn = (picture: ImageBitmap, { width, height }: Size): OffscreenCanvas | undefined => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.imageSmoothingQuality = 'high';
  // JPEG knows nothing transparent, and a cut-out on nothing would vanish in the dark.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return canvas;
};

const isOurType = (type: string): type is Photo['type'] => type === 'image/webp' || type === 'image/jpeg';

/** A browser that cannot write WebP answers with PNG. */
const written = async (canvas: OffscreenCanvas, quality: number): Promise<Blob> => {
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality });
};

const atSide = async (picture: ImageBitmap, side: number, most: number): Promise<Photo | undefined> => {
  const size = fitted(picture, side);
  const canvas = drawn(picture, size);
  for (const quality of canvas ? QUALITIES : []) {
    const blob = canvas && (await written(canvas, quality));
    if (blob && isOurType(blob.type) && blob.size <= most)
      return { bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type, ...size };
  }
  return undefined;
};

/** Of how many pixels on the longer side, and of how many bytes at most. */
export type Fit = { side: number; bytes: number };

/** What friends' devices take as a photo. */
const PHOTO_FIT: Fit = { side: LIMITS.photoSide, bytes: LIMITS.photoBytes };

/**
 * Draws a picture anew on this device, upright and small enough: place, time and camera that were written into the file
 * stay behind. Refuses what no browser can show and what would take absurdly much memory, before it is decoded.
 */
export const makePhoto = async (
  file: Blob,
  { side, bytes }: Fit = PHOTO_FIT,
): Promise<Photo | { refused: NoPhoto }> => {
  if (file.size > MOST_BYTES) return { refused: 'too-big' };
  const claimed = pictureSize(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (!claimed) return { refused: 'not-a-picture' };
  if (isAbsurd(claimed)) return { refused: 'too-big' };
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return { refused: 'not-a-picture' };
  try {
    if (isAbsurd(picture)) return { refused: 'too-big' };
    for (let now = side; now >= LEAST_SIDE; now = Math.floor(now * SMALLER)) {
      const photo = await atSide(picture, now, bytes);
      if (photo) return photo;
    }
    return { refused: 'too-big' };
  } finally {
    picture.close();
  }
};
