import { parseOpml } from 'feedsmith';
import * as v from 'valibot';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { named } from '@/lib/domain/schemas';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf, safeUrl } from '@/lib/domain/web-address';
import { kindOf, openSource } from './kinds';
import { forOthers } from './without-secrets';

/** Sources to share: a name and what they are, never a key, a trust or an order. */
export type Pack = { name: string; sources: readonly SourceConfig[] };

/** Why a file is no list of sources. `newer`: a later version of the pack format. */
export type NoPack = 'not-ours' | 'newer' | 'nothing-in-it';

/** Of one file as many are taken. */
const MOST = 200;
const FILE_CAP = 2_000_000;
const VERSION = 1;

const text = v.pipe(v.string(), v.maxLength(CAPS.url));
const sourceSchema = v.object({ id: text, kind: text, label: named(CAPS.name), fields: v.record(text, text) });
const packSchema = v.object({
  grapevinePack: v.literal(VERSION),
  name: named(CAPS.name),
  sources: v.array(v.unknown()),
});

const can = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

const usable = (foreign: unknown): readonly SourceConfig[] => {
  const parsed = v.safeParse(sourceSchema, foreign);
  if (!parsed.success || !kindOf(parsed.output.kind)) return [];
  // With an id of our own: a file decides none.
  const config = forOthers(parsed.output);
  return can(() => openSource(config)) ? [config] : [];
};

const readPack = (foreign: unknown): Pack | NoPack => {
  const version = (Object(foreign) as { grapevinePack?: unknown }).grapevinePack;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const parsed = v.safeParse(packSchema, foreign);
  if (!parsed.success) return 'not-ours';
  return { name: parsed.output.name, sources: parsed.output.sources.slice(0, MOST).flatMap(usable) };
};

type Outline = {
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  outlines?: readonly Outline[] | undefined;
};

/** Every feed of an outline, folders within folders too, as far as a file may hold them. */
const feedsIn = (outlines: readonly Outline[]): readonly SourceConfig[] => {
  const feeds: SourceConfig[] = [];
  const left: Outline[] = [...outlines];
  for (let seen = 0; left.length > 0 && seen < 5000 && feeds.length < MOST; seen++) {
    const { xmlUrl = '', title, text: words, outlines: inner = [] } = left.shift() ?? {};
    const address = safeUrl(xmlUrl);
    const label = title || words || hostOf(xmlUrl);
    if (address) feeds.push(...usable({ id: 'feed', kind: 'feed', label, fields: { address } }));
    left.unshift(...inner);
  }
  return feeds;
};

const readOpml = (file: string): Pack | NoPack => {
  try {
    const { head, body } = parseOpml(file);
    return {
      name: plainLine(head?.title ?? '', CAPS.name) || 'OPML',
      sources: feedsIn((body?.outlines ?? []) as readonly Outline[]),
    };
  } catch {
    return 'not-ours';
  }
};

const parsedJson = (file: string): unknown => {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
};

/** The sources in a file: a pack as {@link packOf} makes it, or the feeds of an OPML list (opml.org/spec2). Each once, without keys. */
export const packIn = (file: string): Pack | NoPack => {
  if (file.length > FILE_CAP) return 'not-ours';
  const foreign = parsedJson(file);
  const read = foreign === undefined ? readOpml(file) : readPack(foreign);
  if (typeof read === 'string') return read;
  const sources = [...new Map(read.sources.map((config) => [config.id, config])).values()];
  return sources.length > 0 ? { ...read, sources } : 'nothing-in-it';
};

/** A file of sources to share with others: what they are, without keys and names, and without those that may hold one elsewhere. */
export const packOf = ({ name, sources }: Pack): string => {
  const shared = sources.filter(({ kind }) => kindOf(kind)?.own === undefined).map(forOthers);
  return JSON.stringify({ grapevinePack: VERSION, name, sources: shared }, null, 1);
};
