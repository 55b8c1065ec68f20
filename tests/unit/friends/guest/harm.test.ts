import { describe, expect, it } from 'vitest';
import { answerAsGuest } from '@/lib/friends/guest/guest';
import { guestCopy } from '@/lib/friends/guest/guest-copy';
import type { NostrEvent } from '@/lib/friends/wire/event';
import { guestReadKey, keyPair } from '@/lib/friends/wire/keys';
import { decodeLink } from '@/lib/friends/wire/links';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToPerson } from '@/lib/friends/wire/seal';
import { aPick, exchange, FIRST } from '@/tests/unit/friends/exchange/people';
import { bytesOf } from '@/tests/world/friends/stores';
import { guestsOfAna, keyOf } from './guests-of-ana';

const { here, pick, code, guestIo, open, because } = guestsOfAna();

/** Puts an event on every relay, as anybody may. */
const heap = (event: NostrEvent) => {
  for (const { events } of here.boxes) events.push(event);
};

describe('harm', () => {
  it('is not done by copies that others put behind the link, with the link or without', async () => {
    const link = decodeLink(code());
    if (link?.kind !== 'guest') throw new Error('no link');
    const readKey = guestReadKey(link.secret);
    const at = here.seconds();
    const forger = keyPair(keyOf('forger'));
    const fake = { ...aPick(here.clock), question: 'Send me your address?' };
    const told = { kind: 'guest-pick', ref: pick(), from: 'Ana', replyTo: forger.id, pick: fake } as const;
    const rumor = makeRumor(told, forger, { t: here.clock.now + 60_000 });
    heap(sealToPerson(rumor, forger, { to: readKey.id, at: at + 300, random: bytesOf('forger') }));
    expect((await open()).pick.question).toBe('Which of these two for the wedding?');
  });

  it('is not done by a heap of rubbish before the link', async () => {
    const link = decodeLink(code());
    if (link?.kind !== 'guest') throw new Error('no link');
    const to = guestReadKey(link.secret).id;
    const at = here.seconds();
    const [box] = here.boxes;
    const real = box?.events.find(({ tags }) => tags.some(([, value]) => value === to));
    if (!real) throw new Error('no copy');
    for (let n = 0; n < 600; n++)
      heap({ ...real, id: n.toString(16).padStart(64, '0'), created_at: at, content: `${n}`, sig: '0'.repeat(128) });
    expect(await because()).toBe('open');
  });

  it('is not done by a copy that was changed on the relay', async () => {
    for (const box of here.boxes)
      box.events = box.events.map((event) => ({ ...event, content: `${event.content.slice(0, -8)}AAAAAAA=` }));
    expect(await because()).toBe('gone');
  });

  it('is not done by answers to a pick that has no link, nor by picks from strangers', async () => {
    const vault = here.ana.io.kept.vault;
    if (!vault) throw new Error('no vault');
    const view = await open();
    const foreign = { ...view, ref: 'a'.repeat(64) };
    const choice = { secret: keyOf('Eve'), name: 'Eve', reactions: [{ candidate: FIRST, reaction: 'love' as const }] };
    expect(await answerAsGuest(foreign, choice, guestIo('Eve'))).toBe('sent');
    const eve = keyPair(keyOf('Eve'));
    const rumor = makeRumor(aPick(here.clock), eve, { t: here.clock.now });
    const at = here.seconds();
    heap(sealToPerson(rumor, eve, { to: view.replyTo, at, random: bytesOf('Eve') }));
    const before = here.ana.io.kept.said.size;
    await exchange(here.clock, here.ana);
    expect(here.ana.io.kept.said.size).toBe(before);
  });

  it('is not done by what is recorded: two copies of one pick have nothing in common but their length', () => {
    const vault = here.ana.io.kept.vault;
    if (!vault) throw new Error('no vault');
    const copy = {
      ref: pick(),
      pick: aPick(here.clock),
      expires: here.seconds() + 86_400,
      means: here.ana.io,
    };
    const [one, other] = ['one', 'other'].map((name) => guestCopy(vault, keyOf(name), copy).event);
    expect(one?.pubkey).not.toBe(other?.pubkey);
    expect(one?.tags[0]).not.toEqual(other?.tags[0]);
    expect(one?.content.length).toBe(other?.content.length);
  });
});
