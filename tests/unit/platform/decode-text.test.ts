import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/platform/decode-text';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

describe('bytes as text', () => {
  it.each([
    ['UTF-8 when nobody says', bytes([0xe5, 0xa3, 0xba]), '', '壺'],
    ['Windows-1252 when that fails', bytes('th', [0xe9], 'i', [0xe8], 're'), 'text/html', 'théière'],
    ['Content-Type', bytes([0xb3, 0xe2]), 'application/xml; charset="euc-kr"', '년'],
    ['XML prolog', bytes('<?xml version="1.0" encoding="big5"?>', [0xa7, 0x41]), '', '你'],
    ['meta charset', bytes('<meta charset=gb2312>', [0xc4, 0xe3]), 'text/html', '你'],
    [
      'meta http-equiv',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', [0xa4]),
      '',
      '€',
    ],
    ['a byte order mark above all', bytes([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), 'text/xml; charset=latin1', 'é'],
    ['UTF-16 by its mark', bytes([0xff, 0xfe, 0x41, 0x00]), '', 'A'],
    ['UTF-8 when the label is nonsense', bytes([0xc3, 0xa9]), 'text/html; charset=klingon', 'é'],
  ])('%s', (_, given, contentType, text) => {
    expect(decodeText(given, contentType).endsWith(text)).toBe(true);
    expect(decodeText(given, contentType)).not.toContain('\uFEFF');
  });

  it('never fails on broken bytes', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256);
    expect(decodeText(noise, 'text/html; charset=utf-8').length).toBeGreaterThan(0);
    expect(decodeText(new Uint8Array(), '')).toBe('');
  });
});
