import { describe, expect, it } from 'vitest';
import { formerRelays } from '@/lib/domain/friends/former-relays';
import { setRelays } from '@/lib/friends/circle/set-relays';
import { answerAsGuest, bringGuestPhotos } from '@/lib/friends/guest/guest';
import { guestLink, revokeGuestLink } from '@/lib/friends/guest/guest-link';
import { judgeGuest } from '@/lib/friends/guest/judge-guest';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import { guestReadKey } from '@/lib/friends/wire/keys';
import { decodeLink } from '@/lib/friends/wire/links';
import { exchange, FIRST } from '@/tests/unit/friends/exchange/people';
import { done, draftOf, keep } from '@/tests/unit/friends/picks/drafts';
import { DAY } from '@/tests/world/friends/stores';
import { guestsOfAna, keyOf } from './guests-of-ana';

const { here, pick, code, guestIo, open, answer, answers, names, because } = guestsOfAna();

describe('the asker', () => {
  it('gets the same link again, another after revoking; the old one opens nothing and is not heard', async () => {
    expect(done(await guestLink(here.ana.io, pick())).code).toBe(code());
    const view = await open();
    await revokeGuestLink(here.ana.io, pick());
    await exchange(here.clock, here.ana);
    expect(await because()).toBe('gone');
    const late = { secret: keyOf('Cleo'), name: 'Cleo', reactions: [{ candidate: FIRST, reaction: 'love' as const }] };
    expect(await answerAsGuest(view, late, guestIo('Cleo'))).toBe('sent');
    await exchange(here.clock, here.ana);
    expect(answers()).toEqual([]);
    expect(done(await guestLink(here.ana.io, pick())).code).not.toBe(code());
  });

  it('hears answers through a link from before moving to another relay, and closes it there', async () => {
    const cleo = guestIo('Cleo');
    done(await setRelays(here.ana.io, ['wss://three.test/']));
    await exchange(here.clock, here.ana);
    expect(done(await guestLink(here.ana.io, pick())).code).toBe(code());
    expect(await answer('Cleo')).toBe('sent');
    await exchange(here.clock, here.ana);
    expect(names()).toEqual(['Cleo']);
    await revokeGuestLink(here.ana.io, pick());
    await exchange(here.clock, here.ana);
    expect(await because(code(), cleo)).toBe('gone');
  });

  it('looks at a relay it left for 67 days, and no longer', async () => {
    done(await setRelays(here.ana.io, ['wss://three.test/']));
    const looksAt = () => {
      const { vault } = here.ana.io.kept;
      return vault && formerRelays(vault, here.ana.id, here.clock.now);
    };
    expect(looksAt()).toContain('wss://one.test/');
    here.clock.pass(68 * DAY);
    expect(looksAt()).not.toContain('wss://one.test/');
  });

  it('sends no copy behind a link that was revoked before it left', async () => {
    const another = draftOf(here.ana, []);
    const other = done(
      await sendPick(here.ana.io, keep(here.ana, { ...another, candidates: another.candidates.toReversed() })),
    ).pick;
    const secret = decodeLink(done(await guestLink(here.ana.io, other)).code)?.secret ?? '';
    await revokeGuestLink(here.ana.io, other);
    await exchange(here.clock, here.ana);
    const behind = guestReadKey(secret).id;
    const copies = here.boxes.flatMap(({ events, deleted }) => [
      ...events.filter(({ tags }) => tags.some(([, value]) => value === behind)).map(({ id }) => id),
      ...deleted,
    ]);
    expect(copies).toEqual([]);
  });

  it('deletes every copy, though a new version was interrupted twice', async () => {
    const edit = draftOf(here.ana, [], { edits: pick(), question: 'And of these?' });
    const ended = { ...here.ana.io, outbox: { ...here.ana.io.outbox, put: () => Promise.reject(new Error('ended')) } };
    for (let n = 0; n < 2; n++) await expect(sendPick(ended, keep(here.ana, edit))).rejects.toThrow('ended');
    expect(await because()).toBe('open');
    await revokeGuestLink(here.ana.io, pick());
    await exchange(here.clock, here.ana);
    expect(await because()).toBe('gone');
  });

  it('shows the guests what the pick says now', async () => {
    const edit = draftOf(here.ana, [], { edits: pick(), question: 'And of these?' });
    done(await sendPick(here.ana.io, keep(here.ana, edit)));
    await exchange(here.clock, here.ana);
    const view = await open();
    expect(view.pick.question).toBe('And of these?');
    const missing = await bringGuestPhotos(view, guestIo('Cleo'), () => {});
    expect(missing).toEqual([]);
  });

  it('closes the link with the pick', async () => {
    done(await withdrawPick(here.ana.io, pick()));
    await exchange(here.clock, here.ana);
    expect(await because()).toBe('gone');
  });

  it('mutes a guest for good, and hears the others', async () => {
    await answer('Cleo');
    await answer('Mallory');
    await exchange(here.clock, here.ana);
    const mallory = answers().find(({ content }) => content.name === 'Mallory')?.by ?? '';
    await judgeGuest(here.ana.io, { pick: pick(), person: mallory, accepted: false });
    here.clock.pass(60_000);
    await answer('Mallory', 'skip');
    await exchange(here.clock, here.ana);
    expect(names()).toEqual(['Cleo']);
    const cleo = answers()[0]?.by ?? '';
    await judgeGuest(here.ana.io, { pick: pick(), person: cleo, accepted: true });
    expect(here.ana.io.kept.vault?.guestLinks[pick()]?.value).toMatchObject({ accepted: [cleo], muted: [mallory] });
  });

  it('hears the first twenty guests of a crowd', async () => {
    const view = await open();
    for (let n = 0; n < 25; n++) {
      const name = `Guest ${n}`;
      await answerAsGuest(
        view,
        { secret: keyOf(name), name, reactions: [{ candidate: FIRST, reaction: 'love' }] },
        guestIo(name),
      );
    }
    await exchange(here.clock, here.ana);
    expect(answers()).toHaveLength(20);
  });

  it('takes a replayed answer once', async () => {
    await answer('Cleo');
    for (const box of here.boxes) box.times = 3;
    await exchange(here.clock, here.ana);
    await exchange(here.clock, here.ana);
    expect(names()).toEqual(['Cleo']);
  });
});
