import { describe, expect, it } from 'vitest';
import { answerAsGuest, bringGuestPhotos, type GuestIo } from '@/lib/friends/guest/guest';
import { exchange, FIRST } from '@/tests/unit/friends/exchange/people';
import { DAY } from '@/tests/world/friends/stores';
import { guestsOfAna, keyOf } from './guests-of-ana';

const { here, pick, code, guestIo, open, answer, answers, because } = guestsOfAna();

describe('a guest', () => {
  it('opens the pick from the link alone, with its photos, and answers the asker only', async () => {
    const view = await open();
    expect(view).toMatchObject({ ref: pick(), from: 'Ana', pick: { question: 'Which of these two for the wedding?' } });
    const brought: number[] = [];
    const missing = await bringGuestPhotos(view, guestIo('Cleo'), (_, bytes) => brought.push(bytes.length));
    expect([missing, brought]).toEqual([[], [60_000, 60_000]]);
    expect(await answer('Cleo')).toBe('sent');
    await exchange(here.clock, here.ana);
    expect(answers().map(({ content, guest }) => ({ ...content, guest }))).toEqual([
      {
        kind: 'answer',
        pick: pick(),
        reactions: [{ candidate: FIRST, reaction: 'love' }],
        comment: 'Cleo says so',
        name: 'Cleo',
        guest: true,
      },
    ]);
  });

  it('learns neither the asker’s key nor the circle', async () => {
    expect(JSON.stringify(await open())).not.toMatch(new RegExp(`${here.ana.id}|${here.ana.circle}`));
  });

  it('changes their mind: the last answer under one key stands', async () => {
    await answer('Cleo', 'skip');
    here.clock.pass(60_000);
    await answer('Cleo', 'love');
    await exchange(here.clock, here.ana);
    expect(answers()).toHaveLength(1);
    expect(answers()[0]?.content.reactions).toEqual([{ candidate: FIRST, reaction: 'love' }]);
  });

  it('needs one relay of the link, whichever', async () => {
    for (const down of here.boxes) {
      for (const box of here.boxes) box.up = box !== down;
      expect(await answer('Cleo')).toBe('sent');
    }
    for (const box of here.boxes) box.up = false;
    expect(await because()).toBe('unreachable');
  });

  it('does not wait for a relay that dawdles', async () => {
    const [slow] = here.relays;
    const connect: GuestIo['connect'] = (url, as) => (url === slow ? new Promise(() => {}) : here.connect(url, as));
    expect(await because(code(), guestIo('Cleo', { connect }))).toBe('open');
  });

  it('is told why nothing opens', async () => {
    expect(await because('https://shop.test/p/1')).toBe('not-a-link');
    expect(await because(code().slice(0, -3))).toBe('not-a-link');
    here.clock.pass(13 * DAY);
    expect(await because()).toBe('expired');
    for (const box of here.boxes) box.events = [];
    expect(await because()).toBe('gone');
  });

  it('cannot answer after the deadline, nor say nothing', async () => {
    const view = await open();
    const nothing = { secret: keyOf('Cleo'), reactions: [] };
    expect(await answerAsGuest(view, nothing, guestIo('Cleo'))).toBe('nothing-said');
    here.clock.pass(6 * DAY);
    expect(await answer('Cleo').catch(String)).toBe('too-late');
  });
});
