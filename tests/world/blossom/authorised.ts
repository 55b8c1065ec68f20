import { verifyEvent } from 'nostr-tools/pure';

type Token = {
  id: string;
  pubkey: string;
  kind: number;
  created_at: number;
  tags: string[][];
  content: string;
  sig: string;
};

const tag = ({ tags }: Token, name: string) => tags.find(([first]) => first === name)?.[1];

/** Decoded as a server does that reads base64url without padding and nothing else. */
const tokenIn = (header: string | undefined): Token | undefined => {
  const [, code] = /^Nostr ([\w-]+)$/.exec(header ?? '') ?? [];
  return code === undefined ? undefined : JSON.parse(Buffer.from(code, 'base64url').toString());
};

/** Who may do this to the file of this hash, by the checks of BUD-01 and BUD-02; undefined when nobody may. */
export const authorised = (
  header: string | undefined,
  { verb, sha256, now }: { verb: string; sha256: string; now: number },
): string | undefined => {
  const token = tokenIn(header);
  if (token?.kind !== 24_242 || !token.content || !verifyEvent(token)) return undefined;
  const timely = token.created_at <= now && Number(tag(token, 'expiration')) > now;
  return timely && tag(token, 't') === verb && tag(token, 'x') === sha256 ? token.pubkey : undefined;
};
