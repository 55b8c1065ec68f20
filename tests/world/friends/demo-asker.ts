import type { DraftPhoto } from '@/lib/domain/friends/draft';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { sharedPick } from '@/lib/domain/friends/pick';
import type { Candidate, PickAnswer, SaidId } from '@/lib/domain/friends/said';
import { introduce } from '@/lib/friends/circle/introduce';
import { guestLink } from '@/lib/friends/guest/guest-link';
import { sendPick } from '@/lib/friends/picks/send-pick';
import type { TestIo } from './stores';
import { settled, worldIo } from './world-io';

/** Somebody in this process who asks guests. */
export type Asker = {
  io: TestIo;
  /** Brings out what waits and takes in what is there. */
  settle(): Promise<void>;
  /** Asks, and answers when question and photos are on the relays: the pick and the code of its guest link. */
  asks(question: string, how?: { photos?: boolean }): Promise<{ pick: SaidId; code: string }>;
  /** The standing answers to a pick, as they have come in here. */
  answersTo(pick: SaidId): readonly PickAnswer[];
};

/** One lossy pixel. */
const PIXEL = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');

const TITLES = ['Oriel Fenwick Round', 'Oriel Fenwick Square'];

const done = <T>(outcome: Outcomes<T>): T => {
  if (outcome.state === 'refused') throw new Error(`The demo asker was refused: ${outcome.because}`);
  return outcome;
};

const photoIn = (io: TestIo, id: string): DraftPhoto => {
  io.kept.draftPhotos.set(id, new Uint8Array(PIXEL));
  return { id, size: PIXEL.length, type: 'image/webp', width: 1, height: 1 };
};

const candidatesIn = (io: TestIo, photos: boolean): readonly (Omit<Candidate, 'photos'> & { photos: DraftPhoto[] })[] =>
  TITLES.map((title, place) => ({
    id: `00000000000000a${place}`,
    title,
    photos: photos ? [photoIn(io, title)] : [],
  }));

/** Somebody with a key of their own who asks about two frames, at these relays of a demo world with this TLS port. */
export const asker = async (name: string, port: number, relays: readonly string[]): Promise<Asker> => {
  const io = worldIo(name, port);
  const settle = () => settled(io);
  done(await introduce(io, { name, mayBeAsked: true }, relays));
  return {
    io,
    settle,
    asks: async (question, { photos = false } = {}) => {
      io.kept.drafts.set('draft', {
        ...{ id: 'draft', question, note: '', days: 7, to: [] },
        candidates: candidatesIn(io, photos),
      });
      const { pick } = done(await sendPick(io, 'draft'));
      const { code } = done(await guestLink(io, pick));
      await settle();
      return { pick, code };
    },
    answersTo: (pick) => {
      const shared = sharedPick(pick, [...io.kept.said.values()], Math.floor(io.now() / 1000));
      return shared?.answers.map(({ content }) => content) ?? [];
    },
  };
};
