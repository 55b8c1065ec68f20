import * as v from 'valibot';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { type SourceConfig, SourceError, type SourceIo, type Trouble } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { PAGE_ACCEPT, readHead } from '@/lib/sources/read/page-head';
import { aboutSchema } from './answers';

/** Troubles after which the same place may still tell what it is at another address. */
const WORTH_ASKING: readonly Trouble[] = ['refused', 'needs-key', 'not-understood'];

const ifWorthAsking = (error: unknown): null => {
  if (error instanceof SourceError && WORTH_ASKING.includes(error.trouble)) return null;
  throw error;
};

const configAt = (base: string, label: string): SourceConfig => ({
  id: `discourse:${base.replace(/^https?:\/\//, '')}`,
  kind: 'discourse',
  label: plainLine(label, CAPS.name) || hostOf(base),
  fields: { address: base },
});

/** The folder Discourse is installed in, `/forum` or nothing; only a plain path of the same origin counts. */
const folderOf = (baseUri: string | undefined): string =>
  /^(\/[\w-]{1,40}){1,3}$/.exec(baseUri ?? '') ? (baseUri ?? '') : '';

/** A Discourse forum by the generator its pages name; where they cannot be read, by what `/about.json` answers. */
export const recogniseDiscourse = async ({ origin, href }: URL, io: SourceIo): Promise<SourceConfig | null> => {
  const page = await io.fetchText(href, { accept: PAGE_ACCEPT }).catch(ifWorthAsking);
  if (page !== null) {
    const { generator, baseUri, siteName } = readHead(page);
    return /^Discourse\b/i.test(generator) ? configAt(origin + folderOf(baseUri), siteName || hostOf(origin)) : null;
  }
  const about = v.safeParse(aboutSchema, await io.fetchJson(`${origin}/about.json`).catch(ifWorthAsking));
  return about.success ? configAt(origin, about.output.about.title) : null;
};
