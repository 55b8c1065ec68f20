import type { Settings } from '@/lib/domain/settings';
import { browser } from './browser';

const SCRIPT = 'product';
const EVERYWHERE = ['https://*/*', 'http://*/*'];

const onSites = (sites: readonly string[]) => sites.flatMap((site) => [`https://${site}/*`, `https://*.${site}/*`]);

/** The match patterns a choice of when to look stands for. */
export const patternsFor = ({ recognising, sites }: Settings): string[] =>
  recognising === 'all-sites' ? EVERYWHERE : recognising === 'chosen-sites' ? onSites(sites) : [];

/**
 * Lets the product script run by itself exactly where the shopper chose and the browser has the permission,
 * and nowhere else.
 */
export const keepRecognising = async (settings: Settings): Promise<void> => {
  const allowed = await Promise.all(
    patternsFor(settings).map(async (pattern) =>
      (await browser.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  const matches = allowed.flat();
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] }).catch(() => undefined);
  if (matches.length === 0) return;
  const excludeMatches = onSites(settings.quietSites);
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

/** Calls back whenever the shopper gives or takes a permission. */
export const onPermissionsChanged = (changed: () => void): void => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
};
