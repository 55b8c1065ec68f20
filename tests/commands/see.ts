import { parseArgs } from 'node:util';
import { readIndex, type SavedPage, seeSaved } from './see/pages';

const USAGE = 'usage: npm run --silent see -- (--index INDEX.jsonl --root DIR | FILE --url URL)';

/** The pages the command line names, or why it cannot be understood. */
const pagesAsked = (): readonly SavedPage[] | string => {
  try {
    const options = { index: { type: 'string' }, root: { type: 'string' }, url: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.index && values.root && positionals.length === 0) return readIndex(values.index, values.root);
    const [file] = positionals;
    return file && values.url && positionals.length === 1 ? [{ file, url: values.url }] : USAGE;
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
};

const pages = pagesAsked();
if (typeof pages === 'string') {
  process.stderr.write(`${pages}\n`);
  process.exitCode = 2;
} else {
  for (const page of pages) process.stdout.write(`${JSON.stringify(seeSaved(page))}\n`);
}
