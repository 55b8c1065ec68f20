/** Longest side a picture is read at: enough for any code, and quick. */
const MOST_PIXELS = 1600;

const pixelsOf = (picture: ImageBitmap): ImageData | undefined => {
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
  const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)];
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  pen?.drawImage(picture, 0, 0, width, height);
  return pen?.getImageData(0, 0, width, height);
};

/** The text of the QR code in a picture, read on this device; undefined when there is none, or it is no picture. */
export const readQr = async (file: Blob): Promise<string | undefined> => {
  const picture = await createImageBitmap(file).catch(() => undefined);
  const pixels = picture && pixelsOf(picture);
  picture?.close();
  if (!pixels) return undefined;
  const { default: decode } = await import('qr/decode.js');
  try {
    return decode(pixels, { timeLimit: 2000 });
  } catch {
    // It throws where it finds no code.
    return undefined;
  }
};
