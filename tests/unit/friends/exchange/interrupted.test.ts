import { describe, expect, it } from 'vitest';
import { removeFriend } from '@/lib/friends/circle/remove-friend';
import { flush } from '@/lib/friends/exchange/flush';
import { say } from '@/lib/friends/exchange/say';
import { sync } from '@/lib/friends/exchange/sync';
import type { FriendsIo } from '@/lib/friends/io';
import { HOUR } from '@/tests/world/friends/stores';
import { type Countdown, Ended, endingIo } from './ending-io';
import { anewForEachTest, goOnFrom, type Moment, momentOf, type Run } from './moment';
import { anOpinion, aPick, rowsOf, type Three, tell, threeFriends } from './people';

const here = anewForEachTest(threeFriends);
const thisMoment = (): Moment<keyof Three> => momentOf(here, { ana: here.ana, bo: here.bo, cy: here.cy });

const untilEnded = async (act: Promise<unknown>): Promise<void> => {
  await act.catch((error: unknown) => {
    if (!(error instanceof Ended)) throw error;
  });
};

/** Does something for Bo from that moment on, ended before its first effect, before its second and so on; answers how often. */
const endEverywhere = async (
  moment: Moment<keyof Three>,
  act: (io: FriendsIo) => Promise<unknown>,
  afterwards: (run: Run<keyof Three>) => Promise<void>,
): Promise<number> => {
  const whole: Countdown = { calls: 0 };
  await act(endingIo(goOnFrom(moment).bo.io, whole));
  for (let end = 1; end <= whole.calls; end++) {
    const run = goOnFrom(moment);
    await untilEnded(act(endingIo(run.bo.io, { calls: 0, end })));
    run.clock.pass(HOUR);
    await afterwards(run);
  }
  return whole.calls;
};

const textsOf = ({ ana }: Run<keyof Three>): readonly string[] =>
  [...ana.io.kept.said.values()].flatMap(({ content }) => ('text' in content ? [content.text] : [])).sort();

const FITS = { kind: 'remark', about: 'a'.repeat(64), text: 'Fits well.' } as const;

describe('the browser may end us at any moment', () => {
  it('while something leaves: it arrives, once', async () => {
    const { ana, bo } = here;
    await tell(bo, FITS, ana.circle);
    await say(bo.io, { told: anOpinion({ text: 'For you only.' }), to: { people: [ana.id] }, what: 'opinion' });
    const ends = await endEverywhere(thisMoment(), flush, async (run) => {
      await flush(run.bo.io);
      expect(run.bo.io.kept.outbox.size).toBe(0);
      await sync(run.ana.io);
      expect(textsOf(run)).toEqual(['Fits well.', 'For you only.']);
      expect(rowsOf(run.ana, ana.circle)).toBe(rowsOf(run.bo, ana.circle));
    });
    expect(ends).toBeGreaterThan(20);
  }, 120_000);

  it('while something is said: it is on its way and kept, or neither', async () => {
    const { ana } = here;
    const ends = await endEverywhere(
      thisMoment(),
      (io) => say(io, { told: FITS, to: { circle: ana.circle }, what: 'other' }),
      async (run) => {
        await flush(run.bo.io);
        await sync(run.ana.io);
        expect(rowsOf(run.ana, ana.circle)).toBe(rowsOf(run.bo, ana.circle));
        expect(textsOf(run).length).toBeLessThanOrEqual(1);
      },
    );
    expect(ends).toBeGreaterThan(4);
  }, 60_000);

  it('while news is fetched, a new secret among it: nothing is lost, nothing doubled', async () => {
    const { ana, cy } = here;
    await removeFriend(ana.io, { person: cy.id, block: false });
    const pick = await tell(ana, aPick(here.clock));
    await flush(ana.io);
    here.clock.pass(HOUR);
    const moment = thisMoment();
    const unharmed = goOnFrom(moment);
    await sync(unharmed.bo.io);
    expect(unharmed.bo.io.kept.said.has(pick.id)).toBe(true);
    const ends = await endEverywhere(moment, sync, async (run) => {
      await sync(run.bo.io);
      expect(rowsOf(run.bo, ana.circle)).toBe(rowsOf(unharmed.bo, ana.circle));
      expect(run.bo.io.kept.vault?.circles).toEqual(unharmed.bo.io.kept.vault?.circles);
      expect(run.bo.io.kept.news).toMatchObject({ waitingForMe: [pick.id], fetching: false });
    });
    expect(ends).toBeGreaterThan(60);
  }, 240_000);
});
