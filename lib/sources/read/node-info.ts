import * as v from 'valibot';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { SourceError, type SourceIo, type Trouble } from '@/lib/domain/source';
import { PAGE_ACCEPT } from './page-head';
import { understood } from './rows';

/** What a server of the social web runs, in lower case, and what it calls itself. */
export type NodeInfo = { software: string; name: string };

const indexSchema = v.object({ links: v.array(v.object({ rel: v.string(), href: v.string() })) });
const documentSchema = v.object({
  software: v.object({ name: v.string() }),
  metadata: v.fallback(v.object({ nodeName: v.optional(v.string(), '') }), { nodeName: '' }),
});

/** Most servers know nothing of this: that is an answer too. */
const NONE: readonly Trouble[] = ['refused', 'needs-key', 'not-understood'];

const ifSilent = (error: unknown): undefined => {
  if (error instanceof SourceError && NONE.includes(error.trouble)) return undefined;
  throw error;
};

const isPage = (body: string): boolean => /<html[\s>]|<!doctype html/i.test(body.slice(0, 2000));

/**
 * What stands at the origin of an address by its NodeInfo (nodeinfo.diaspora.software), or undefined where it says
 * nothing. Not asked where the address answers something else than a page. Throws SourceError.
 */
export const nodeInfoAt = async ({ origin, href }: URL, io: SourceIo): Promise<NodeInfo | undefined> => {
  try {
    const body = await io.fetchText(href, { accept: PAGE_ACCEPT }).catch(ifSilent);
    if (body !== undefined && !isPage(body)) return undefined;
    const index = understood(indexSchema, await io.fetchJson(`${origin}/.well-known/nodeinfo`), 'its node info');
    const link = index.links.find(({ rel, href }) => /\/ns\/schema\/2\.[01]$/.test(rel) && URL.canParse(href));
    if (!link || new URL(link.href).origin !== origin) return undefined;
    const { software, metadata } = understood(documentSchema, await io.fetchJson(link.href), 'its node info');
    return { software: software.name.toLowerCase(), name: plainLine(metadata.nodeName, CAPS.name) };
  } catch (error) {
    return ifSilent(error);
  }
};
