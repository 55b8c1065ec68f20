/** Reads opinions as JSON lines and writes their summary as one JSON value; rows that cannot be read are named on stderr. */
import type { JudgedOpinion } from '@/lib/domain/judgement';
import { judge } from '@/lib/judge/judge';
import { summarise } from '@/lib/summarise/summarise';
import { linesIn, readRow, writeRow } from './json-lines';
import { OpinionRow, opinionOf } from './opinion-row';

const opinions: JudgedOpinion[] = [];
for await (const line of linesIn()) {
  const row = readRow(OpinionRow, line);
  if ('error' in row) console.error(JSON.stringify(row));
  else opinions.push(judge(opinionOf(row.value, opinions.length)));
}
await writeRow(summarise({ opinions, lookups: [], trust: new Map() }));
