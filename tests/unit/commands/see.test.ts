import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIndex, seeSaved } from '@/tests/commands/see/pages';
import { KETTLE, withJsonLd } from '@/tests/unit/detect/saved-page';

const HERE = 'https://shop.example/products/otter-kettle';

describe('seeing saved pages', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'see-'));
    writeFileSync(join(root, 'kettle.html.gz'), gzipSync(withJsonLd(KETTLE)));
    writeFileSync(join(root, 'index.jsonl'), `${JSON.stringify({ file: 'kettle.html.gz', url: HERE })}\n\n`);
    writeFileSync(join(root, 'broken.jsonl'), '{"file": 1}\n');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('tells product, opinions and time of each page the index names', () => {
    const [page] = readIndex(join(root, 'index.jsonl'), root);
    const seen = page && seeSaved(page);
    expect(seen).toMatchObject({ url: HERE, product: { name: 'Otter kettle' }, tally: null, opinions: [] });
    expect(seen).toHaveProperty('ms', expect.any(Number));
  });

  it('goes on after a page that is not there', () => {
    expect(seeSaved({ file: join(root, 'gone.html'), url: HERE })).toEqual({
      file: join(root, 'gone.html'),
      error: expect.stringContaining('ENOENT'),
    });
  });

  it('says which line of an index is wrong', () => {
    expect(() => readIndex(join(root, 'broken.jsonl'), root)).toThrow('line 1');
  });
});
