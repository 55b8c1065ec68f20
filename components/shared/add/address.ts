import { safeUrl } from '@/lib/domain/web-address';

const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;

/**
 * What a shopper pasted as a web address: a missing scheme is https, and plain http becomes https except on this machine,
 * for Grapevine asks nobody in the clear. undefined when it is no address of a place on the web.
 */
export const pastedAddress = (pasted: string): URL | undefined => {
  const trimmed = pasted.trim();
  const address = safeUrl(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!address || trimmed.length === 0) return undefined;
  const url = new URL(address);
  const isHere = LOOPBACK.test(url.hostname);
  if (!isHere && !url.hostname.includes('.')) return undefined;
  if (!isHere) url.protocol = 'https:';
  return url;
};
