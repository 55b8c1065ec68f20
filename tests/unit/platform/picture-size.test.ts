import { describe, expect, it } from 'vitest';
import { pictureSize } from '@/lib/platform/picture-size';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

const PNG = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', [0, 0, 3, 0x20, 0, 0, 2, 0x58]);
const JPEG = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4],
  [0xff, 0xc4, 0, 4, 9, 9],
  [0xff, 0xc2, 0, 11, 8, 0x02, 0x58, 0x03, 0x20, 3, 1, 2],
);
const webp = (kind: string, rest: readonly number[]) => bytes('RIFF', zeros(4), 'WEBP', kind, zeros(4), rest);
const AVIF = bytes(
  [0, 0, 0, 28],
  'ftypavif',
  zeros(16),
  [0, 0, 0, 20],
  'ispe',
  zeros(4),
  [0, 0, 0, 160, 0, 0, 0, 120],
  [0, 0, 0, 20],
  'ispe',
  zeros(4),
  [0, 0, 3, 0x20, 0, 0, 2, 0x58],
  zeros(8),
);

describe('pictureSize', () => {
  it.each<[string, Uint8Array]>([
    ['PNG', PNG],
    ['JPEG, behind other segments', JPEG],
    ['GIF', bytes('GIF89a', [0x20, 3, 0x58, 2])],
    ['WebP, lossy', webp('VP8 ', [...zeros(6), 0x20, 3, 0x58, 2])],
    ['WebP, lossless', webp('VP8L', [0x2f, 0x1f, 0xc3, 0x95, 0, ...zeros(6)])],
    ['WebP, extended', webp('VP8X', [...zeros(4), 0x1f, 3, 0, 0x57, 2, 0])],
    ['AVIF, the largest of its pictures', AVIF],
  ])('reads the size of a %s from its first bytes', (_, start) => {
    expect(pictureSize(start)).toEqual({ width: 800, height: 600 });
  });

  it.each<[string, Uint8Array]>([
    ['nothing', bytes()],
    ['a drawing that could carry scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a page', bytes('<!doctype html><title>x</title>')],
    ['a JPEG cut short', JPEG.subarray(0, 14)],
    ['a JPEG whose segments lead nowhere', bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], zeros(20))],
    ['a PNG cut short', PNG.subarray(0, 20)],
  ])('knows no size of %s', (_, start) => {
    expect(pictureSize(start)).toBeUndefined();
  });

  it('ends on every prefix of anything', () => {
    for (const whole of [PNG, JPEG, AVIF, webp('VP8X', zeros(12))])
      for (let end = 0; end <= whole.length; end++) expect(() => pictureSize(whole.subarray(0, end))).not.toThrow();
  });

  it('is not held up by a JPEG of empty segments', () => {
    const hostile = bytes(
      [0xff, 0xd8],
      Array.from({ length: 400_000 }, (_, n) => (n % 4 < 1 ? 0xff : 0)),
    );
    const began = performance.now();
    pictureSize(hostile);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
