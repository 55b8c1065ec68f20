import { isPrivateHost } from '@/lib/domain/private-address';

/** Characters of a relay's address at most: it must fit into invitations. */
const CAP = 200;

// The two spellings the extension's own rules of where it may connect know (connect-src).
const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;

/** Whether an address names this machine. */
export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.test(hostname);

/** The one spelling of a relay's address, `wss:` or `ws:`; undefined for what no relay's address is. A bare host is meant as `wss:`. */
export const relayAddress = (foreign: string): string | undefined => {
  const text = foreign.trim();
  if (text === '' || text.length > CAP) return undefined;
  const spelled = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `wss://${text}`;
  const url = URL.canParse(spelled) ? new URL(spelled) : undefined;
  if (!url || !/^wss?:$/.test(url.protocol) || url.username || url.password || !url.hostname) return undefined;
  url.hash = '';
  return url.href.length > CAP ? undefined : url.href;
};

/**
 * The address to contact, or undefined when it must not be: what came from others reaches the public net only, and
 * always encrypted. The shopper's own network, and in the clear this machine, are reached when they typed that very address.
 */
export const allowedRelay = (address: string, typed: readonly string[]): string | undefined => {
  const spelled = relayAddress(address);
  if (spelled === undefined) return undefined;
  const url = new URL(spelled);
  const own = typed.some((one) => relayAddress(one) === spelled);
  if (url.protocol === 'ws:') return own && isLoopback(url) ? spelled : undefined;
  return own || !isPrivateHost(url) ? spelled : undefined;
};
