import { LIMITS } from '@/lib/domain/friends/limits';

const SIDE = 96;
/** Tried in turn until the picture is small enough. */
const QUALITIES = [0.8, 0.6, 0.4, 0.2, 0.1] as const;

/** The middle of a picture as a square. */
const squared = (picture: ImageBitmap): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const side = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas.getContext('2d')?.drawImage(picture, left, top, side, side, 0, 0, SIDE, SIDE);
  return canvas;
};

const asWebp = async (canvas: HTMLCanvasElement, quality: number): Promise<string | undefined> => {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', quality));
  if (blob?.type !== 'image/webp') return undefined;
  const base64 = btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  return base64.length <= LIMITS.faceBytes ? base64 : undefined;
};

/**
 * A small square WebP in base64 out of a picture of any size, or undefined when the file is no picture. Being drawn anew,
 * it carries nothing of where, when and with what it was taken.
 */
export const shrinkFace = async (file: Blob): Promise<string | undefined> => {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const canvas = squared(picture);
  picture.close();
  for (const quality of QUALITIES) {
    const face = await asWebp(canvas, quality);
    if (face) return face;
  }
  return undefined;
};
