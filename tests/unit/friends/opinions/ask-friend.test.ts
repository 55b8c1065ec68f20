import { beforeEach, describe, expect, it } from 'vitest';
import { introduce } from '@/lib/friends/circle/introduce';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { showNews } from '@/lib/friends/exchange/news';
import { askFriend } from '@/lib/friends/opinions/ask-friend';
import { lastWord } from '@/lib/friends/picks/last-word';
import { remark } from '@/lib/friends/picks/remark';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, threeFriends } from '@/tests/unit/friends/exchange/people';
import { done } from '@/tests/unit/friends/picks/drafts';
import { says } from './saying';

const here = anewForEachTest(threeFriends);
let { ana, bo, cy } = here;
beforeEach(() => {
  ({ ana, bo, cy } = here);
});

const meet = () => exchange(here.clock, ana, bo, cy);

describe('asking a friend', () => {
  it('is between the two, back and forth', async () => {
    const opinion = await says(bo);
    await meet();
    done(await askFriend(ana.io, { opinion, text: 'Is it loud?' }));
    await meet();
    const asked = [...bo.io.kept.said.values()].find(({ content }) => content.kind === 'remark');
    expect(asked).toMatchObject({ by: ana.id, content: { about: opinion, text: 'Is it loud?' } });
    done(await remark(bo.io, { about: asked?.id ?? '', text: 'Only at full speed' }));
    await meet();
    const thread = [...ana.io.kept.said.values()].flatMap(({ content }) =>
      content.kind === 'remark' ? [content.text] : [],
    );
    expect(thread).toEqual(['Is it loud?', 'Only at full speed']);
    expect([...cy.io.kept.said.values()].some(({ content }) => content.kind === 'remark')).toBe(false);
  });

  it('is news to the one asked and then to the asker, until they look', async () => {
    const opinion = await says(bo);
    await meet();
    done(await askFriend(ana.io, { opinion, text: 'Is it loud?' }));
    await meet();
    const news = [{ about: opinion, kind: 'opinion', count: 1 }];
    expect([ana, bo, cy].map(({ io }) => io.kept.news.unreadRemarks)).toEqual([[], news, []]);
    bo.io.kept.seen.set(opinion, await lastWord(bo.io, opinion));
    const asked = [...bo.io.kept.said.values()].find(({ content }) => content.kind === 'remark');
    done(await remark(bo.io, { about: asked?.id ?? '', text: 'Only at full speed' }));
    await meet();
    expect([ana, bo, cy].map(({ io }) => io.kept.news.unreadRemarks)).toEqual([news, [], []]);
  });

  it('is over once one of the two is removed', async () => {
    const opinion = await says(bo);
    await meet();
    done(await askFriend(ana.io, { opinion, text: 'Is it loud?' }));
    await meet();
    const asked = [...bo.io.kept.said.values()].find(({ content }) => content.kind === 'remark');
    done(await removeFriend(bo.io, { person: ana.id, block: true }));
    await showNews(bo.io);
    expect(bo.io.kept.news.unreadRemarks).toEqual([]);
    expect(await remark(bo.io, { about: asked?.id ?? '', text: 'No' })).toMatchObject({ because: 'not-found' });
  });

  it('is declined for those who do not want to be asked', async () => {
    const opinion = await says(bo);
    done(await introduce(bo.io, { name: 'Bo', mayBeAsked: false }));
    await meet();
    expect(await askFriend(ana.io, { opinion, text: 'Is it loud?' })).toEqual({
      state: 'refused',
      because: 'rather-not-asked',
    });
  });
});
