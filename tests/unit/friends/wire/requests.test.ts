import { describe, expect, it } from 'vitest';
import { authEvent } from '@/lib/friends/wire/auth';
import { deletion } from '@/lib/friends/wire/deletion';
import { wrapKey } from '@/lib/friends/wire/keys';
import { isGenuine } from '@/lib/friends/wire/read-event';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToPerson } from '@/lib/friends/wire/seal';
import { bytesOf } from '@/tests/world/friends/stores';
import { ana, bo, NOW } from './cast';

describe('what is said to relays alone', () => {
  it('asks for deletion in the name of the key that signed, which its author can make again', () => {
    const rumor = makeRumor({ kind: 'remark', about: 'ab'.repeat(32), text: 'no' }, bo, { t: NOW * 1000 });
    const event = sealToPerson(rumor, bo, { to: ana.id, at: NOW, random: bytesOf('requests') });
    const asked = deletion([event.id], wrapKey(bo, rumor.id, ana.id), NOW);
    expect(asked).toMatchObject({ kind: 5, pubkey: event.pubkey, content: '' });
    expect(asked.tags).toEqual([
      ['e', event.id],
      ['k', '1059'],
    ]);
    expect(isGenuine(asked)).toBe(true);
  });

  it('says who we are to one relay, for one challenge', () => {
    const event = authEvent({ relay: 'wss://relay.example/', challenge: 'c-1', at: NOW }, bo);
    expect(event).toMatchObject({ kind: 22_242, pubkey: bo.id, created_at: NOW });
    expect(event.tags).toEqual([
      ['relay', 'wss://relay.example/'],
      ['challenge', 'c-1'],
    ]);
    expect(isGenuine(event)).toBe(true);
    expect(isGenuine({ ...event, tags: [['relay', 'wss://other.example/']] })).toBe(false);
  });
});
