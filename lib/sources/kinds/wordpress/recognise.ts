import * as v from 'valibot';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import { type SourceConfig, SourceError, type SourceIo, type Trouble } from '@/lib/domain/source';
import { hostOf, safeUrl } from '@/lib/domain/web-address';
import { htmlText } from '@/lib/sources/read/html-text';
import { PAGE_ACCEPT, readHead } from '@/lib/sources/read/page-head';
import { rootSchema } from './answers';
import { routeAt } from './route';

/** A site may keep its API to itself; its feed can still be read. */
const NONE: readonly Trouble[] = ['refused', 'needs-key', 'not-understood'];

const ifSilent = (error: unknown): undefined => {
  if (error instanceof SourceError && NONE.includes(error.trouble)) return undefined;
  throw error;
};

/** The API as the page names it; any WordPress answers under `?rest_route=`, whatever its own address for it. */
const rootNamed = (named: string, page: URL): URL => {
  const root = new URL(safeUrl(named, page.href) ?? page.origin);
  const isUsual = root.searchParams.has('rest_route') || /\/wp-json\/?$/.test(root.pathname);
  return isUsual && root.origin === page.origin ? root : new URL('/?rest_route=/', page.origin);
};

/** A WordPress site by the API or the generator its pages name, where that API answers visitors. */
export const recogniseWordpress = async (url: URL, io: SourceIo): Promise<SourceConfig | null> => {
  const page = await io.fetchText(url.href, { accept: PAGE_ACCEPT }).catch(ifSilent);
  const { generator, restApi, siteName } = readHead(page ?? '');
  if (restApi === undefined && !/^WordPress\b/i.test(generator)) return null;
  const root = rootNamed(restApi ?? '', url);
  const answer = await io.fetchJson(routeAt(root, '/', { _fields: 'name,namespaces' })).catch(ifSilent);
  const site = v.safeParse(rootSchema, answer);
  if (!site.success || !site.output.namespaces.includes('wp/v2')) return null;
  const folder = root.pathname.replace(/\/(wp-json|index\.php)?\/?$/, '');
  return {
    id: `wordpress:${root.host}${folder}`,
    kind: 'wordpress',
    label: htmlText(site.output.name, CAPS.name) || plainLine(siteName, CAPS.name) || hostOf(url.href),
    fields: { address: root.href },
  };
};
