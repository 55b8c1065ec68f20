import { allPicks, type SharedPick } from '@/lib/domain/friends/pick';
import type { PickAnswer } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import { acceptInvite } from '@/lib/friends/invite/accept-invite';
import { type Opining, sayOpinion } from '@/lib/friends/opinions/say-opinion';
import { answerPick } from '@/lib/friends/picks/answer-pick';
import type { TestIo } from './stores';
import { settled, worldIo } from './world-io';

/** A friend with a whole Grapevine of their own in this process: real keys, real relays, everything else in memory. */
export type DemoFriend = {
  name: string;
  /** Their stores, to look into. */
  io: TestIo;
  id(): PersonId;
  /** Asks to be let in with the code of an invitation. */
  accept(code: string): Promise<void>;
  /** Brings out what waits and takes in what is there. */
  settle(): Promise<void>;
  says(opinion: Opining): Promise<void>;
  /** Picks of others as they stand here. */
  picks(): readonly SharedPick[];
  answers(given: Pick<PickAnswer, 'pick' | 'reactions' | 'comment'>): Promise<void>;
};

const done = ({ state, ...rest }: { state: 'done' } | { state: 'refused'; because: string }): void => {
  if (state === 'refused') throw new Error(`A demo friend was refused: ${JSON.stringify(rest)}`);
};

/** A friend who meets others at the relays of a demo world with this TLS port. */
export const demoFriend = (name: string, port: number): DemoFriend => {
  const io = worldIo(name, port);
  const settle = () => settled(io);
  return {
    name,
    io,
    id: () => io.kept.vault?.identity.id ?? '',
    settle,
    accept: async (code) => {
      done(await acceptInvite(io, { code, me: { name, mayBeAsked: true } }));
      await settle();
    },
    says: async (opinion) => {
      done(await sayOpinion(io, opinion));
      await settle();
    },
    picks: () =>
      allPicks([...io.kept.said.values()], Math.floor(Date.now() / 1000)).filter(
        ({ by }) => by !== io.kept.vault?.identity.id,
      ),
    answers: async (given) => {
      done(await answerPick(io, given));
      await settle();
    },
  };
};
