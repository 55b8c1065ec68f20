import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Row } from '@/tests/bench/row';
import { table } from './bench/table';
import { runOrThrow } from './run';

type Bench = () => Promise<readonly Row[]>;

/** Every export of tests/bench/*.ts whose name starts with `bench`, in the order of the files. */
const benches = async (): Promise<readonly Bench[]> => {
  const files = readdirSync('tests/bench')
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(resolve('tests/bench', file)).href)));
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, bench]) => (name.startsWith('bench') ? [bench as Bench] : [])),
  );
};

await runOrThrow('wxt', ['build']);
const rows: Row[] = [];
// One after the other: measurements must not disturb each other.
for (const bench of await benches()) rows.push(...(await bench()));
console.log(table(rows));
mkdirSync('.tmp', { recursive: true });
writeFileSync(
  '.tmp/bench.json',
  JSON.stringify({ at: new Date().toISOString(), node: process.version, rows }, null, 2),
);
