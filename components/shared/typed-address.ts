import { safeUrl } from '@/lib/domain/web-address';

const ON_THIS_MACHINE = /^(localhost|127\.0\.0\.1)$/;

/**
 * An address the shopper typed, as it is kept: `https:`, or `http:` on this machine; without query and fragment. Empty
 * stays empty; undefined when it is no such address.
 */
export const typedAddress = (typed: string): string | undefined => {
  const text = typed.trim();
  if (!text) return '';
  // Chromium takes a blank in a host for an escaped one.
  if (/\s/.test(text)) return undefined;
  const safe = safeUrl(text.includes('://') ? text : `https://${text}`);
  if (!safe) return undefined;
  const url = new URL(safe);
  if (url.protocol === 'http:' && !ON_THIS_MACHINE.test(url.hostname)) return undefined;
  return `${url.origin}${url.pathname}`;
};
