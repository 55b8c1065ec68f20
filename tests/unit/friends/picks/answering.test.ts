import { describe, expect, it } from 'vitest';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { showNews } from '@/lib/friends/exchange/news';
import { say } from '@/lib/friends/exchange/say';
import { withdrawSaid } from '@/lib/friends/opinions/withdraw-said';
import { answerPick } from '@/lib/friends/picks/answer-pick';
import { lastWord } from '@/lib/friends/picks/last-word';
import { remark } from '@/lib/friends/picks/remark';
import { sayOutcome } from '@/lib/friends/picks/say-outcome';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, SECOND, threeFriends } from '@/tests/unit/friends/exchange/people';
import { HOUR } from '@/tests/world/friends/stores';
import { ask, like, seenBy } from './asking';
import { done } from './drafts';

const here = anewForEachTest(threeFriends);

describe('answering', () => {
  it('reaches everybody asked; the latest answer stands', async () => {
    const { ana, bo, cy } = here;
    const pick = await ask(here, [bo, cy]);
    done(await answerPick(bo.io, like(pick, 'skip')));
    done(await answerPick(bo.io, { ...like(pick, 'love'), comment: 'These, without doubt' }));
    await exchange(here.clock, bo, ana, cy);
    for (const who of [ana, cy])
      expect(seenBy(who, pick)?.answers.map(({ by, content }) => [by, content.comment])).toEqual([
        [bo.id, 'These, without doubt'],
      ]);
  });

  it.each([true, false])(
    'is over with somebody removed (blocked: %s): they ask no more, and get no mail',
    async (block) => {
      const { bo, ana } = here;
      const pick = await ask(here, [bo]);
      await showNews(bo.io);
      expect(bo.io.kept.news.waitingForMe).toEqual([pick]);
      done(await removeFriend(bo.io, { person: ana.id, block }));
      await showNews(bo.io);
      expect(bo.io.kept.news.waitingForMe).toEqual([]);
      const mail = [...bo.io.kept.outbox.keys()];
      expect(await answerPick(bo.io, like(pick))).toEqual({ state: 'refused', because: 'not-found' });
      expect(await remark(bo.io, { about: pick, text: 'Are they heavy?' })).toMatchObject({ because: 'not-found' });
      expect([...bo.io.kept.outbox.keys()]).toEqual(mail);
    },
  );

  it('cannot be said in a circle that is closed, though what was said there can still be taken back', async () => {
    const { bo, ana } = here;
    const pick = await ask(here, [bo]);
    done(await answerPick(bo.io, like(pick)));
    const [said] = seenBy(bo, pick)?.answers ?? [];
    done(await removeFriend(bo.io, { person: ana.id, block: false }));
    const to = { circle: said?.circle ?? '' };
    const told = { kind: 'remark', about: pick, text: 'Wait' } as const;
    expect(await say(bo.io, { told, to, what: 'other' })).toBeUndefined();
    expect(await withdrawSaid(bo.io, said?.id ?? '')).toEqual({ state: 'done' });
    expect(bo.io.kept.said.has(said?.id ?? '')).toBe(false);
  });

  it('says nothing about what is not in the pick, and nothing when there is nothing to say', async () => {
    const { bo } = here;
    const pick = await ask(here, [bo]);
    const foreign = { pick, reactions: [{ candidate: 'ffffffffffffffff', reaction: 'love' as const }] };
    expect(await answerPick(bo.io, foreign)).toEqual({ state: 'refused', because: 'not-found' });
  });

  it('is too late after the deadline and after the decision', async () => {
    const { ana, bo, cy } = here;
    const late = await ask(here, [bo], { deadline: here.seconds() + 3600 });
    here.clock.pass(2 * HOUR);
    expect(await answerPick(bo.io, like(late))).toEqual({ state: 'refused', because: 'expired' });
    const decided = await ask(here, [bo, cy], { id: 'another' });
    done(await sayOutcome(ana.io, { pick: decided, decided: 'bought', candidate: SECOND, thanks: 'You were right' }));
    await exchange(here.clock, ana, bo);
    expect(seenBy(bo, decided)?.outcome).toMatchObject({
      decided: 'bought',
      candidate: SECOND,
      thanks: 'You were right',
    });
    expect(await answerPick(bo.io, like(decided))).toEqual({ state: 'refused', because: 'expired' });
  });

  it('is news where others wrote under it, until it is looked at; not what oneself or somebody blocked wrote', async () => {
    const { ana, bo, cy } = here;
    const pick = await ask(here, [bo, cy]);
    done(await remark(bo.io, { about: pick, text: 'Are they heavy?' }));
    done(await remark(cy.io, { about: pick, text: 'And wide?' }));
    await exchange(here.clock, bo, cy, ana, bo);
    expect(ana.io.kept.news.unreadRemarks).toEqual([{ about: pick, kind: 'pick', count: 2 }]);
    expect(bo.io.kept.news.unreadRemarks).toEqual([{ about: pick, kind: 'pick', count: 1 }]);
    done(await removeFriend(bo.io, { person: cy.id, block: true }));
    await showNews(bo.io);
    expect(bo.io.kept.news.unreadRemarks).toEqual([]);
    ana.io.kept.seen.set(pick, await lastWord(ana.io, pick));
    await showNews(ana.io);
    expect(ana.io.kept.news.unreadRemarks).toEqual([]);
  });

  it('goes on in a thread that all who were asked can read', async () => {
    const { ana, bo, cy } = here;
    const pick = await ask(here, [bo, cy]);
    done(await remark(bo.io, { about: pick, text: 'Are they heavy?' }));
    await exchange(here.clock, bo, ana, cy);
    const asked = seenBy(ana, pick)?.remarks[0];
    done(await remark(ana.io, { about: asked?.id ?? '', text: 'Not at all' }));
    await exchange(here.clock, ana, bo, cy);
    expect(seenBy(cy, pick)?.remarks.map(({ content }) => content.text)).toEqual(['Are they heavy?', 'Not at all']);
  });
});
