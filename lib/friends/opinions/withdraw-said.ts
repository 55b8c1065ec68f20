import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { SaidId } from '@/lib/domain/friends/said';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { DONE, refused } from '@/lib/friends/picks/refused';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import { heardBy, relaysOf } from './heard-by';
import { dropPhotos } from './opinion-photos';

/** Takes back something the shopper said: friends' devices forget it and relays are asked to delete it and its photos. */
export const withdrawSaid = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const [said, vault] = await Promise.all([io.said.get(id), io.vault.read()]);
  if (!said || said.by !== vault?.identity.id) return refused('not-found');
  const { content } = said;
  if (content.kind === 'pick') return withdrawPick(io, content.first ?? id);
  const to = await heardBy(io, said);
  const gone = content.kind === 'opinion' ? content.photos : [];
  const behind = () => dropPhotos(io, vault, { gone, relays: relaysOf(io, vault, to), group: `withdraw ${id}` });
  const done = await say(io, { told: { kind: 'withdrawal', of: [id] }, to, what: 'other', behind });
  return done ? DONE : refused('not-found');
};
