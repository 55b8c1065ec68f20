import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

const BUILD = '.output/chrome-mv3';

/** Every script an HTML page of the build loads, chunks imported by chunks included. */
const scriptsOf = (page: string): readonly string[] => {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((found) => found[1] ?? '');
  const seen = new Set<string>();
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = readFileSync(join(BUILD, path), 'utf8');
    const beside = [...code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)].map((found) => found[1] ?? '');
    waiting.push(...beside.map((one) => join(path, '..', one)));
  }
  return [...seen];
};

const rows = (name: string, files: readonly string[]): readonly Row[] => {
  const there = files.map((file) => join(BUILD, file)).filter(existsSync);
  const bytes = there.map((file) => readFileSync(file));
  const sum = (sizes: readonly number[]) => (there.length === 0 ? null : sizes.reduce((a, b) => a + b, 0) / 1000);
  return [
    { group: 'size', name: `${name}, raw`, value: sum(bytes.map((one) => one.length)), unit: 'kB' },
    { group: 'size', name: `${name}, gzip`, value: sum(bytes.map((one) => gzipSync(one).length)), unit: 'kB' },
  ];
};

const page = (name: string): readonly Row[] =>
  existsSync(join(BUILD, `${name}.html`))
    ? rows(`${name} scripts`, scriptsOf(`${name}.html`))
    : rows(`${name} scripts`, []);

/** Sizes of what the Chrome build ships, in kilobytes of 1,000 bytes. */
export const benchSizes = async (): Promise<readonly Row[]> => {
  const files = existsSync(BUILD) ? readdirSync(BUILD, { recursive: true, withFileTypes: true }) : [];
  const all = files.filter((one) => one.isFile()).map((one) => relative(BUILD, join(one.parentPath, one.name)));
  return [
    ...rows('product.js', ['product.js']),
    ...rows('background.js', ['background.js']),
    ...rows('guest page', ['guest.html']),
    ...['popup', 'pick', 'options', 'welcome'].flatMap(page),
    ...rows('whole package', all),
  ];
};
