import encodeQr from 'qr';

const drawn = async (width: number, height: number, draw: (pen: CanvasRenderingContext2D) => void): Promise<File> => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (pen) draw(pen);
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made));
  return new File(blob ? [blob] : [], 'picture.png', { type: 'image/png' });
};

/** A photo far larger than a face may be. */
export const photo = (): Promise<File> =>
  drawn(1600, 1200, (pen) => {
    for (let y = 0; y < 1200; y += 20)
      for (let x = 0; x < 1600; x += 20) {
        pen.fillStyle = `rgb(${(x * 7) % 256} ${(y * 13) % 256} ${(x * y) % 256})`;
        pen.fillRect(x, y, 20, 20);
      }
  });

/** A picture of a QR code on a light table. */
export const qrPicture = (text: string): Promise<File> => {
  const modules = encodeQr(text, 'raw', { border: 4 });
  return drawn(modules.length * 6, modules.length * 6, (pen) => {
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, modules.length * 6, modules.length * 6);
    pen.fillStyle = 'black';
    for (const [y, row] of modules.entries())
      for (const [x, dark] of row.entries()) if (dark) pen.fillRect(x * 6, y * 6, 6, 6);
  });
};
