import type { PickDraft } from '@/lib/domain/friends/draft';
import { ofKind } from '@/lib/domain/friends/pick';
import type { Content, SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import type { FriendsIo } from '@/lib/friends/io';
import { parseTold } from '@/lib/friends/wire/contents';

/** A pick made of this draft: each candidate of a draft has an id of its own, drawn at random, and keeps it. */
const isOf = ({ candidates }: PickDraft, told: Content): boolean =>
  told.kind === 'pick' &&
  told.first === undefined &&
  told.candidates.map(({ id }) => id).join(' ') === candidates.map(({ id }) => id).join(' ');

/** On its way, and the browser ended before the row of it was kept. */
const waiting = async (io: FriendsIo, draft: PickDraft): Promise<SaidId | undefined> => {
  for (const { what, load } of await io.outbox.all()) {
    const told = what === 'pick' && 'rumor' in load ? parseTold(load.rumor) : undefined;
    if (told?.kind === 'pick' && 'rumor' in load && isOf(draft, told)) return load.rumor.id;
  }
  return undefined;
};

/** The pick a draft was sent as, when the browser ended before the draft was forgotten. */
export const sentBefore = async (io: FriendsIo, me: PersonId, draft: PickDraft): Promise<SaidId | undefined> => {
  const mine = ofKind(await io.said.ofKind('pick'), 'pick').filter(({ by }) => by === me);
  return mine.find(({ content }) => isOf(draft, content))?.id ?? waiting(io, draft);
};
