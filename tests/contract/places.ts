import { readdirSync } from 'node:fs';
import type { Place } from './places/place';

const names = readdirSync(new URL('./places', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
const files: readonly { place?: Place }[] = await Promise.all(names.map((name) => import(`./places/${name}.ts`)));

/** One place of every kind: every file of the folder that has one. */
export const PLACES: readonly Place[] = files.flatMap(({ place }) => place ?? []);
