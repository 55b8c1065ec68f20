const GROUNDS = ['#e9ddcf', '#d5dcd6', '#e6d6d4'];
const FRAMES = ['#6b3f1f', '#1d2c40', '#7d1f37'];

const head = (pen: OffscreenCanvasRenderingContext2D): void => {
  for (const [colour, x, y, across, down] of [
    ['#3f2c26', 240, 210, 140, 190],
    ['#dfae8a', 240, 220, 104, 134],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(x, y, across, down, 0, 0, 7);
    pen.fill();
  }
};

/** An invented face with invented glasses, as WebP; each letter gives its own. */
export const picture = async (letter: string): Promise<Uint8Array<ArrayBuffer>> => {
  const kind = letter.charCodeAt(0) % 3;
  const canvas = new OffscreenCanvas(480, 420);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = GROUNDS[kind] ?? '';
  pen.fillRect(0, 0, 480, 420);
  head(pen);
  pen.strokeStyle = FRAMES[kind] ?? '';
  pen.lineWidth = 10;
  for (const x of [192, 288]) {
    pen.beginPath();
    if (kind === 1) pen.ellipse(x, 205, 40, 40, 0, 0, 7);
    else pen.roundRect(x - 42, 175, 84, 62, 14);
    pen.stroke();
  }
  const blob = await canvas.convertToBlob({ type: 'image/webp' });
  return new Uint8Array(await blob.arrayBuffer());
};
