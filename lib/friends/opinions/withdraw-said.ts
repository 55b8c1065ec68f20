import type { Outcomes } from '@/lib/domain/friends/outcomes';
import { productKeys } from '@/lib/domain/friends/product-keys';
import type { Said, SaidId } from '@/lib/domain/friends/said';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { DONE, refused } from '@/lib/friends/picks/refused';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import { heardBy, relaysOf } from './heard-by';
import { dropPhotos } from './opinion-photos';

/** A withdrawal names at most so many. */
const MOST = 99;

/** What an opinion stands in the place of: with it gone, friends must not hear an older one again. */
const replacedBy = async ({ said }: FriendsIo, { by, t, content }: Said): Promise<readonly SaidId[]> => {
  if (content.kind !== 'opinion') return [];
  const all = await said.about(productKeys(content.product));
  const older = all.filter((one) => one.by === by && one.content.kind === 'opinion' && one.t < t);
  return older.map((one) => one.id).slice(0, MOST);
};

/** Takes back something the shopper said, with what it replaced: friends' devices forget it and relays are asked to delete it and its photos. */
export const withdrawSaid = async (io: FriendsIo, id: SaidId): Promise<Outcomes> => {
  const [said, vault] = await Promise.all([io.said.get(id), io.vault.read()]);
  if (!said || said.by !== vault?.identity.id) return refused('not-found');
  const { content } = said;
  if (content.kind === 'pick') return withdrawPick(io, content.first ?? id);
  const to = await heardBy(io, said);
  const gone = content.kind === 'opinion' ? content.photos : [];
  const behind = () => dropPhotos(io, vault, { gone, relays: relaysOf(io, vault, to), group: `withdraw ${id}` });
  const of = [id, ...(await replacedBy(io, said))];
  const done = await say(io, { told: { kind: 'withdrawal', of }, to, what: 'other', behind });
  return done ? DONE : refused('not-found');
};
