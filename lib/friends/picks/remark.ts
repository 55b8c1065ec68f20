import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { Remark, Said, SaidId } from '@/lib/domain/friends/said';
import type { PersonId } from '@/lib/domain/opinion';
import { isFriend } from '@/lib/friends/circle/members';
import { say } from '@/lib/friends/exchange/say';
import type { FriendsIo } from '@/lib/friends/io';
import { asHeard } from './as-heard';
import { pickHere } from './find-pick';
import { forgottenAfter } from './lifetime';
import { DONE, refused } from './refused';

/** Says a word about something, to one person alone. */
export const remarkTo = async (
  io: FriendsIo,
  person: PersonId,
  { about, text }: Omit<Remark, 'kind'>,
): Promise<Outcomes> => {
  const told = asHeard<Remark>({ kind: 'remark', about, text });
  const said = told && (await say(io, { told, to: { people: [person] }, what: 'other' }));
  return said ? DONE : refused('not-found');
};

const remarkOnPick = async (io: FriendsIo, { about, text }: Omit<Remark, 'kind'>): Promise<Outcomes> => {
  const here = await pickHere(io, about);
  const told = here && asHeard<Remark>({ kind: 'remark', about, text });
  if (!told) return refused('not-found');
  const { pick } = here;
  const expires = forgottenAfter(pick.pick.expires);
  const said = await say(io, { told, to: { circle: pick.circle }, what: 'other', pick: pick.id, expires });
  return said ? DONE : refused('not-found');
};

/** The other one of two who speak about an opinion. */
const otherOf = ({ by, to }: Said, me: PersonId): PersonId | undefined => (by === me ? to : by);

/**
 * Adds a word to the thread under a pick, or answers somebody who said one about an opinion: `about` then names what they
 * said, and only they hear it.
 */
export const remark = async (io: FriendsIo, { about, text }: { about: SaidId; text: string }): Promise<Outcomes> => {
  const [said, vault] = await Promise.all([io.said.get(about), io.vault.read()]);
  if (!said || !vault) return refused('not-found');
  const { content } = said;
  if (content.kind === 'pick') return remarkOnPick(io, { about: content.first ?? about, text });
  if (content.kind === 'remark' && said.circle !== undefined) return remarkOnPick(io, { about: content.about, text });
  const person = otherOf(said, vault.identity.id);
  const matter = content.kind === 'remark' ? content.about : about;
  return person === undefined || !isFriend(vault, person)
    ? refused('not-found')
    : remarkTo(io, person, { about: matter, text });
};
