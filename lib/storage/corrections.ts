import * as v from 'valibot';
import type { Correction } from '@/lib/domain/board';
import { CAPS } from '@/lib/domain/plain-text';
import { readArea, writeArea } from './areas';
import { makingRoom } from './make-room';
import { inTurn } from './queue';

const KEY = 'corrections';

export const correctionsSchema = v.record(
  v.pipe(v.string(), v.maxLength(CAPS.pageUrl)),
  v.union([v.object({ name: v.pipe(v.string(), v.maxLength(300)) }), v.literal('not-a-product')]),
);

/** All corrections by canonical address; an unfit one costs only itself. */
export const readCorrections = async (): Promise<Readonly<Record<string, Correction>>> => {
  const fitting = Object.entries((await readArea('local', KEY)) ?? {}).flatMap(([url, correction]) => {
    const parsed = v.safeParse(correctionsSchema, { [url]: correction });
    return parsed.success ? Object.entries(parsed.output) : [];
  });
  return Object.fromEntries(fitting);
};

/** Remembers a correction for a page; undefined takes it back. */
export const keepCorrection = (url: string, correction: Correction | undefined): Promise<void> =>
  inTurn(KEY, async () => {
    const others = Object.entries(await readCorrections()).filter(([address]) => address !== url);
    const all = correction === undefined ? others : [...others, [url, correction] as const];
    await makingRoom(() => writeArea('local', { [KEY]: Object.fromEntries(all) }));
  });
