import * as v from 'valibot';
import { unixSeconds } from '@/lib/domain/schemas';
import { SourceError } from '@/lib/domain/source';

/** At most so many opinions are taken from one source. */
export const MOST_OPINIONS = 200;

/** A foreign value as the schema wants it. Throws SourceError `not-understood` when it is of another shape. */
export const understood = <S extends v.GenericSchema>(schema: S, foreign: unknown, what: string): v.InferOutput<S> => {
  const parsed = v.safeParse(schema, foreign);
  if (!parsed.success) throw new SourceError('not-understood', `${what} has another shape`);
  return parsed.output;
};

/** The rows that fit; one odd row costs only itself, but when none fits the place has changed its shape and SourceError says so. */
export const rowsOf = <S extends v.GenericSchema>(
  schema: S,
  rows: readonly unknown[],
  what: string,
): v.InferOutput<S>[] => {
  const fitting = rows.slice(0, MOST_OPINIONS).flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
  if (rows.length > 0 && fitting.length === 0) throw new SourceError('not-understood', `${what} has another shape`);
  return fitting;
};

/** The object without its undefined fields, for types where a field is there or is not. */
export const present = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** A date as ISO 8601 or RFC 822 writes it, as Unix seconds; undefined when it is none or before 1970. */
export const dateOf = (written: string | null | undefined): number | undefined => {
  const parsed = v.safeParse(unixSeconds, Date.parse(written ?? '') / 1000);
  return parsed.success ? parsed.output : undefined;
};
