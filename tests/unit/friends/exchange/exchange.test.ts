import { expect, it } from 'vitest';
import { postOffice } from '@/tests/unit/friends/post-office';
import { clock as newClock } from '@/tests/unit/friends/stores';
import { answer, ask, befriend, exchange, sharedRows, somebody } from './people';

it('brings a pick to a friend and the answer back', async () => {
  const clock = newClock();
  const { connect, box } = postOffice();
  const world = { clock, connect, relays: ['wss://one.test/', 'wss://two.test/'] };
  const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
  await befriend(clock, ana, bo);
  expect(ana.io.kept.vault?.people[bo.id]?.value.standing).toBe('friend');
  expect(bo.io.kept.vault?.people[ana.id]?.value.standing).toBe('friend');
  const pick = await ask(clock, ana);
  await exchange(clock, ana, bo);
  expect(bo.io.kept.said.get(pick.id)).toEqual(pick);
  expect(bo.io.kept.news.waitingForMe).toEqual([pick.id]);
  await answer(bo, pick, 'love');
  await exchange(clock, bo, ana);
  expect(ana.io.kept.news.unreadAnswers).toEqual([{ pick: pick.id, count: 1 }]);
  expect(bo.io.kept.news.waitingForMe).toEqual([]);
  expect(sharedRows(ana, ana.circle)).toBe(sharedRows(bo, ana.circle));
  expect([...ana.io.kept.outbox.values()]).toEqual([]);
  console.log(box('wss://one.test/').events.length, ana.io.kept.news);
});
