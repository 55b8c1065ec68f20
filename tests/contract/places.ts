import { readdirSync } from 'node:fs';
import type { Place } from './places/place';

const names = readdirSync(new URL('./places', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
const files: readonly { place?: Place; places?: readonly Place[] }[] = await Promise.all(
  names.map((name) => import(`./places/${name}.ts`)),
);

/** The places of every kind, one or more: every file of the folder that has some. */
export const PLACES: readonly Place[] = files.flatMap(({ place, places }) => places ?? place ?? []);
