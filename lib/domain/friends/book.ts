import type { PersonId, UnixSeconds } from '@/lib/domain/opinion';
import type { Circle, CircleId, Member } from './circle';
import type { GuestLink } from './guest-link';
import type { Group, Person, Profile } from './person';
import type { Invite, Vault } from './vault';

/** A circle without its secrets. */
export type OpenCircle = {
  id: CircleId;
  owner: PersonId;
  purpose: Circle['purpose'];
  members: readonly Member[];
  closed: boolean;
};

/** An invitation as its maker sees it. `id` names it in commands. */
export type OpenInvite = { id: string } & Omit<Invite, 'secret'>;

/** A guest link without its secret. */
export type OpenGuestLink = Omit<GuestLink, 'secret'>;

/** What pages may know of the vault: everything but the secrets. */
export type Book = {
  id: PersonId;
  madeAt: UnixSeconds;
  me: Profile;
  relays: readonly string[];
  people: readonly Person[];
  groups: readonly Group[];
  circles: readonly OpenCircle[];
  invites: readonly OpenInvite[];
  /** Whom the shopper asked to be let in. */
  asked: readonly PersonId[];
  guestLinks: readonly OpenGuestLink[];
};

const openCircle = ({ id, owner, purpose, members, closed }: Circle): OpenCircle => ({
  id,
  owner,
  purpose,
  members: members.value,
  closed,
});

/** The vault without what must stay in the background. */
export const bookOf = (vault: Vault): Book => ({
  id: vault.identity.id,
  madeAt: vault.identity.madeAt,
  me: vault.me.value,
  relays: vault.relays.value,
  people: Object.values(vault.people).map(({ value }) => value),
  groups: Object.values(vault.groups).flatMap(({ value }) => value ?? []),
  circles: Object.values(vault.circles).map(openCircle),
  invites: Object.entries(vault.invites).map(
    ([
      id,
      {
        value: { secret: _, ...rest },
      },
    ]) => ({ id, ...rest }),
  ),
  asked: Object.values(vault.asked).flatMap(({ value }) => value?.from ?? []),
  guestLinks: Object.values(vault.guestLinks).map(({ value: { secret: _, ...rest } }) => rest),
});

/** The friends of the shopper, by name. */
export const friendsIn = (book: Book | undefined): readonly Person[] =>
  (book?.people ?? []).filter(({ standing }) => standing === 'friend').toSorted((a, b) => a.name.localeCompare(b.name));

/** What the shopper calls somebody; what a circle's owner calls them when the shopper does not know them. */
export const nameOf = (book: Book, id: PersonId, circle?: CircleId): string | undefined =>
  book.people.find((person) => person.id === id)?.name ??
  book.circles.find((one) => one.id === circle)?.members.find((member) => member.id === id)?.name;

/** Somebody the shopper meets in the circles of friends and does not know: under the name a circle's owner tells, and whose circle it is. */
export type Met = Member & { through: PersonId };

/** Everybody the shopper only meets in the circles of others, each once, by name. */
export const metIn = ({ id: me, people, circles }: Book): readonly Met[] => {
  const known = new Set([me, ...people.map(({ id }) => id)]);
  const met = circles
    .filter(({ owner, closed }) => owner !== me && !closed)
    .flatMap(({ owner, members }) => members.map((member) => ({ ...member, through: owner })));
  const strangers = new Map(met.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
  return [...strangers.values()].toSorted((a, b) => a.name.localeCompare(b.name));
};
