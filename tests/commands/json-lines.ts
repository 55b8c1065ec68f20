import { createInterface } from 'node:readline';
import * as v from 'valibot';

/** A foreign row read against a schema: the value, or why it is not one and, where it has one, its id. */
export type RowRead<T> = { value: T } | { error: string; id?: string };

const Named = v.object({ id: v.string() });

const parsed = (line: string): RowRead<unknown> => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return { error: 'not JSON' };
  }
};

/** Reads one line of JSON as the schema's output. */
export const readRow = <S extends v.GenericSchema>(schema: S, line: string): RowRead<v.InferOutput<S>> => {
  const row = parsed(line);
  if ('error' in row) return row;
  const checked = v.safeParse(schema, row.value);
  if (checked.success) return { value: checked.output };
  const [issue] = checked.issues;
  const error = `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`;
  const named = v.safeParse(Named, row.value);
  return named.success ? { id: named.output.id, error } : { error };
};

/** The lines of standard input that are not blank, as they arrive. */
export const linesIn = async function* (): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim() !== '') yield line;
};

/** Writes one row to standard output and waits while the reader is slow. */
export const writeRow = async (row: unknown): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(row)}\n`))
    await new Promise<void>((done) => process.stdout.once('drain', done));
};
