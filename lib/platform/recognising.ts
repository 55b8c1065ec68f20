import type { Settings } from '@/lib/domain/settings';
import { browser } from './browser';
import { createTurns } from './in-turn';

const SCRIPT = 'product';
const EVERYWHERE = ['https://*/*', 'http://*/*'];

const inTurn = createTurns();

const onSites = (sites: readonly string[]) => sites.flatMap((site) => [`https://${site}/*`, `https://*.${site}/*`]);

/** The match patterns a choice of when to look stands for. */
export const patternsFor = ({ recognising, sites }: Settings): string[] =>
  recognising === 'all-sites' ? EVERYWHERE : recognising === 'chosen-sites' ? onSites(sites) : [];

/** How the browser takes each pattern. One it cannot read would make it refuse all the others with it. */
const sorted = async (patterns: readonly string[]) => {
  const stands = async (pattern: string) =>
    browser.permissions.contains({ origins: [pattern] }).then(
      (allowed) => ({ pattern, readable: true, allowed }),
      () => ({ pattern, readable: false, allowed: false }),
    );
  const all = await Promise.all(patterns.map(stands));
  const only = (fits: (one: (typeof all)[number]) => boolean) => all.filter(fits).map(({ pattern }) => pattern);
  return { readable: only(({ readable }) => readable), allowed: only(({ allowed }) => allowed) };
};

const register = async (settings: Settings): Promise<void> => {
  const { allowed: matches } = await sorted(patternsFor(settings));
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] }).catch(() => undefined);
  if (matches.length === 0) return;
  const { readable: excludeMatches } = await sorted(onSites(settings.quietSites));
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      js: ['product.js'],
      matches,
      runAt: 'document_idle',
      ...(excludeMatches.length > 0 && { excludeMatches }),
    },
  ]);
};

/**
 * Lets the product script run by itself exactly where the shopper chose and the browser has the permission,
 * and nowhere else. Called several times at once, the last settings hold.
 */
export const keepRecognising = (settings: Settings): Promise<void> => inTurn(SCRIPT, () => register(settings));

/** Calls back whenever the shopper gives or takes a permission. */
export const onPermissionsChanged = (changed: () => void): void => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
};
