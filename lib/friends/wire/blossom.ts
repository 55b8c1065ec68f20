import * as v from 'valibot';
import { hex32 } from '@/lib/domain/friends/fields';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { attempt } from './attempt';
import { toBase64 } from './base64';
import type { KeyPair, NostrEvent } from './event';
import { signed } from './sign';
import { expiration } from './tags';

/** What a Blossom server is asked to do with one file. */
export type BlobVerb = 'upload' | 'delete';

const AUTHORIZATION = 24_242;
/** Servers refuse what comes from the future, and clocks differ. */
const BACK = 60;

/** Allows one act on one file, until `expires`, at whichever server it is shown to (BUD-01, BUD-02). */
export const blobAuthorization = (
  { verb, sha256, at, expires }: { verb: BlobVerb; sha256: string; at: UnixSeconds; expires: UnixSeconds },
  key: KeyPair,
): NostrEvent =>
  signed(
    {
      kind: AUTHORIZATION,
      created_at: at - BACK,
      tags: [['t', verb], ['x', sha256], ...expiration(expires)],
      content: `${verb} a sealed file`,
    },
    key,
  );

/** The event as the value of an Authorization header. */
export const authorizationHeader = (event: NostrEvent): string => {
  const json = JSON.stringify(event);
  // Some servers read base64, some base64url: without padding, and of such letters, both are the same.
  return `Nostr ${toBase64(new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 3) * 3)))}`;
};

/** Where a server takes files: at its root, whatever path its address has. */
export const uploadAddress = (server: string): string => new URL('/upload', server).href;

/** Where a server has the file of this hash. */
export const blobAddress = (server: string, sha256: string): string => new URL(`/${sha256}`, server).href;

const descriptor = v.object({ sha256: hex32 });

/** The hash of what a server says it stored (BUD-02's blob descriptor); undefined when it says nothing of the kind. */
export const storedHash = (body: Uint8Array): string | undefined => {
  const parsed = v.safeParse(
    descriptor,
    attempt(() => JSON.parse(new TextDecoder().decode(body))),
  );
  return parsed.success ? parsed.output.sha256 : undefined;
};
