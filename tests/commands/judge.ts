/** Reads opinions as JSON lines and writes what we think of each; a row that cannot be read gets an error and the rest go on. */
import { judge } from '@/lib/judge/judge';
import { linesIn, readRow, writeRow } from './json-lines';
import { OpinionRow, opinionOf } from './opinion-row';

let place = 0;
for await (const line of linesIn()) {
  const row = readRow(OpinionRow, line);
  if ('error' in row) {
    await writeRow(row);
    continue;
  }
  const { id, judged } = judge(opinionOf(row.value, place++));
  const { lang, polarity, label, aspects, flags } = judged;
  await writeRow({ id, lang, polarity, label, themes: aspects, flags });
}
