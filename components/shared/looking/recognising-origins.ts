import type { Settings } from '@/lib/domain/settings';

/** Every page of the web. */
export const EVERYWHERE: readonly string[] = ['https://*', 'http://*'];

/** One site with everything under its name. */
export const originsOfSite = (site: string): readonly string[] => [`https://${site}`, `https://*.${site}`];

/** The origins a choice of when to look needs. */
export const originsOfLooking = ({ recognising, sites }: Pick<Settings, 'recognising' | 'sites'>): readonly string[] =>
  recognising === 'all-sites' ? EVERYWHERE : recognising === 'chosen-sites' ? sites.flatMap(originsOfSite) : [];
