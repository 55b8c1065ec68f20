import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { detect } from '@/lib/detect/detect';
import type { Opinion, Tally } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';

/** A saved page and the address it was saved from. */
export type SavedPage = { file: string; url: string };

/** What detection saw on a saved page. `ms` is the time of detection alone, without parsing of HTML. */
export type Seen =
  | {
      file: string;
      url: string;
      product: Product | null;
      why?: string;
      tally: Tally | null;
      opinions: readonly Opinion[];
      ms: number;
    }
  | { file: string; error: string };

/** Reads `.html` and `.html.gz`, as UTF-8. */
export const readSaved = (path: string): string => {
  const bytes = readFileSync(path);
  return (basename(path).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** The rows of an index: one JSON object a line with `file` and `url`, files relative to `root`. Throws on anything else. */
export const readIndex = (index: string, root: string): readonly SavedPage[] =>
  readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, at) => {
      const row: { file?: unknown; url?: unknown } = JSON.parse(line);
      if (typeof row.file !== 'string' || typeof row.url !== 'string')
        throw new Error(`line ${at + 1} needs file and url`);
      return { file: join(root, row.file), url: row.url };
    });

/** Detects on an HTML text. */
export const seeHtml = (html: string, page: SavedPage): Seen => {
  const { document } = parseHTML(html);
  const start = performance.now();
  const sighting = detect(document as unknown as Document, page.url);
  const ms = Math.round((performance.now() - start) * 100) / 100;
  if (sighting.product === null) return { ...page, product: null, why: sighting.why, tally: null, opinions: [], ms };
  return { ...page, product: sighting.product, tally: sighting.tally ?? null, opinions: sighting.opinions, ms };
};

/** Detects on a saved page; whatever breaks it is told in the row, so that a run goes on. */
export const seeSaved = (page: SavedPage): Seen => {
  try {
    return seeHtml(readSaved(page.file), page);
  } catch (error) {
    return { file: page.file, error: String(error) };
  }
};
