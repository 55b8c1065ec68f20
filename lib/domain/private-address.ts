const PRIVATE_NAME = /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

// RFC 6890 and the IANA special-purpose registry; the address is already dotted decimal.
const PRIVATE_V4 = [
  /^(0|10|127|22[4-9]|2[34]\d|25[0-5])\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.(168\.|0\.[02]\.|88\.99\.)/,
  /^198\.(1[89]\.|51\.100\.)/,
  /^203\.0\.113\./,
];

/** Only global unicast is public (2000::/3), without Teredo and its siblings, documentation and 6to4, which can hide an IPv4 address. */
const isPublicV6 = (host: string): boolean => {
  const [first = '', second = ''] = host.slice(1, -1).split(':');
  const head = Number.parseInt(first, 16);
  const next = Number.parseInt(second || '0', 16);
  if (!(head >= 0x2000 && head <= 0x3fff) || head === 0x2002 || head === 0x3fff) return false;
  return head !== 0x2001 || (next >= 0x200 && next !== 0xdb8);
};

/**
 * Whether a URL's host names this machine, the local network or no single place at all, in any spelling: the URL parser
 * has already turned decimal, octal and hexadecimal IPv4 into dotted form. A public name may still resolve to a private address.
 */
export const isPrivateHost = ({ hostname }: URL): boolean => {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return !isPublicV6(host);
  if (/^[\d.]+$/.test(host)) return PRIVATE_V4.some((range) => range.test(host));
  return !host.includes('.') || PRIVATE_NAME.test(host);
};
