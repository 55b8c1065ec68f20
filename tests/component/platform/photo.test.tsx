import { describe, expect, it } from 'vitest';
import { makePhoto } from '@/lib/platform/photo';

/** A picture with detail everywhere, so that it does not compress to nothing. */
const painted = async (width: number, height: number, type: string): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  for (let n = 0; n < 4000; n++) {
    pen.fillStyle = `hsl(${(n * 47) % 360} 80% ${20 + ((n * 13) % 60)}%)`;
    pen.fillRect((n * 7919) % width, (n * 104_729) % height, 40, 30);
  }
  return canvas.convertToBlob({ type, quality: 0.95 });
};

const segment = (marker: number, body: readonly number[]): number[] => {
  const length = body.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...body];
};
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** EXIF that says the picture lies on its side (orientation 6), and where it was taken. */
const exif = (): number[] => {
  const tiff = [...ascii('MM'), 0, 42, 0, 0, 0, 8];
  const entries = [
    [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0],
    [0x01, 0x0e, 0, 2, 0, 0, 0, 24, 0, 0, 0, 38],
  ];
  return segment(0xe1, [
    ...ascii('Exif'),
    0,
    0,
    ...tiff,
    0,
    2,
    ...entries.flat(),
    0,
    0,
    0,
    0,
    ...ascii('48.8584N 2.2945E at home'),
  ]);
};

const withExif = async (jpeg: Blob): Promise<Blob> => {
  const bytes = [...new Uint8Array(await jpeg.arrayBuffer())];
  return new Blob([Uint8Array.from([0xff, 0xd8, ...exif(), ...bytes.slice(2)])], { type: 'image/jpeg' });
};

const made = async (...given: Parameters<typeof makePhoto>) => {
  const photo = await makePhoto(...given);
  if ('refused' in photo) throw new Error(photo.refused);
  return photo;
};
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A PNG that says it is of this size. */
const claiming = (width: number, height: number): Blob => {
  const size = (side: number) => [side >>> 24, (side >>> 16) & 255, (side >>> 8) & 255, side & 255];
  return new Blob([
    Uint8Array.from([
      0x89,
      ...ascii('PNG\r\n'),
      0x1a,
      0x0a,
      0,
      0,
      0,
      13,
      ...ascii('IHDR'),
      ...size(width),
      ...size(height),
      8,
      2,
      0,
      0,
      0,
    ]),
  ]);
};

describe('a photo made anew', () => {
  it('is WebP of at most 1080 px and 400 kB, in its own proportions', async () => {
    const photo = await made(await painted(4000, 3000, 'image/jpeg'));
    expect(photo).toMatchObject({ type: 'image/webp', width: 1080, height: 810 });
    expect(photo.bytes.length).toBeLessThanOrEqual(400_000);
    const shown = await createImageBitmap(new Blob([photo.bytes as BlobPart], { type: photo.type }));
    expect([shown.width, shown.height]).toEqual([1080, 810]);
  });

  it('stands upright, and says nothing of where and when it was taken', async () => {
    const file = await withExif(await painted(800, 400, 'image/jpeg'));
    expect(textOf(new Uint8Array(await file.arrayBuffer()))).toContain('48.8584N');
    const photo = await made(file);
    expect(photo).toMatchObject({ width: 400, height: 800 });
    expect(textOf(photo.bytes)).not.toMatch(/Exif|48\.8584N|EXIF|XMP /);
  });

  it('is never made larger than it was', async () => {
    expect(await made(await painted(300, 200, 'image/png'))).toMatchObject({ width: 300, height: 200 });
  });

  it('becomes as small as it has to, in bytes too', async () => {
    const small = await made(await painted(1600, 1600, 'image/png'), { side: 128, bytes: 2500 });
    expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(128);
    expect(small.bytes.length).toBeLessThanOrEqual(2500);
  });

  it.each<[string, Blob, string]>([
    ['a text', new Blob(['hello']), 'not-a-picture'],
    [
      'a drawing with scripts',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
      'not-a-picture',
    ],
    ['a picture cut short', claiming(40, 40), 'not-a-picture'],
    ['a picture that says it is a wall', claiming(50_000, 50_000), 'too-big'],
    ['a picture as thin as a thread', claiming(100_000, 1), 'too-big'],
    ['a file of 41 MB', new Blob([new Uint8Array(41_000_000)]), 'too-big'],
  ])('is not made of %s', async (_, file, refused) => {
    expect(await makePhoto(file)).toEqual({ refused });
  });
});
