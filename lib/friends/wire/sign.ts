import { finalizeEvent } from 'nostr-tools/pure';
import type { KeyPair, NostrEvent } from './event';

type Template = Pick<NostrEvent, 'kind' | 'created_at' | 'content'> & { tags: string[][] };

/** Signs an event (BIP 340). The answer is a plain object: nostr-tools' own carries a mark that would survive tampering. */
export const signed = (template: Template, key: KeyPair): NostrEvent => {
  const { id, pubkey, created_at, kind, tags, content, sig } = finalizeEvent({ ...template }, key.secret);
  return { id, pubkey, created_at, kind, tags, content, sig };
};
