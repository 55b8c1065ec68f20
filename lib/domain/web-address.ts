import { CAPS } from './plain-text';

const TRACKING =
  /^(utm_|mc_|pk_|mtm_|hsa_|vero_|oly_|_ga|_gl$|_hs|gclid$|gbraid$|wbraid$|dclid$|fbclid$|msclkid$|yclid$|igshid$|twclid$|ttclid$|srsltid$|ref$|ref_$|ref_src$|affid$|aff_|tag$|spm$|scm$|cmpid$|campaign$|gad_)/i;

/** A link fit to be shown or followed: http or https, no user info, no control characters, at most `cap` characters; else undefined. */
export const safeUrl = (foreign: string, base?: string, cap: number = CAPS.url): string | undefined => {
  if (foreign.length > cap) return undefined;
  const url = URL.canParse(foreign, base) ? new URL(foreign, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname) return undefined;
  return url.href;
};

/** The address without fragment and without parameters that only say where the visitor came from. */
export const canonicalUrl = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  const names: string[] = [];
  // Not keys(): in Firefox's page scripts its iterator cannot be iterated.
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
};

/** The host without `www.`, as shown to people. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
