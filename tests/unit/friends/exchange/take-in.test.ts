import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Person } from '@/lib/domain/friends/person';
import { ofKind, sharedPick } from '@/lib/domain/friends/pick';
import type { Content, Said } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import { keyring } from '@/lib/friends/exchange/keyring';
import { takeIn } from '@/lib/friends/exchange/take-in';
import type { Told } from '@/lib/friends/wire/contents';
import type { KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { keyPair, mailboxKey, monthOf, newSecret, streamKey } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToCircle, sealToPerson } from '@/lib/friends/wire/seal';
import { bytesOf } from '@/tests/world/friends/stores';
import { anewForEachTest } from './moment';
import { anOpinion, aPick, copyOf, FIRST, type Somebody, threeFriends } from './people';

const here = anewForEachTest(threeFriends);
let t: number;
beforeEach(() => {
  t = here.clock.now;
});

const REMARK: Content = { kind: 'remark', about: 'a'.repeat(64), text: 'Are they heavy?' };

const random = bytesOf('what comes in');
const keyOf = ({ io }: Somebody): KeyPair => keyPair(io.kept.vault?.identity.secret ?? '');

/** Sealed by somebody for Ana's circle, whatever their own device would say of it. */
const inCircle = (author: KeyPair, told: Told, when = ++t): { id: string; event: NostrEvent } => {
  const { circle, io } = here.ana;
  const rumor = makeRumor(told, author, { t: when, circle });
  const stream = streamKey(io.kept.vault?.circles[circle]?.epochs.at(-1)?.secret ?? '');
  return { id: rumor.id, event: sealToCircle(rumor, author, { stream, at: here.seconds() }) };
};

/** Sealed by somebody for one key. */
const inPerson = (author: KeyPair, told: Told, to: string): { id: string; event: NostrEvent } => {
  const rumor = makeRumor(told, author, { t: ++t });
  return { id: rumor.id, event: sealToPerson(rumor, author, { to, at: here.seconds(), random }) };
};

const take = async ({ io }: Somebody, ...letters: readonly { event: NostrEvent }[]) => {
  const { vault } = io.kept;
  if (!vault) throw new Error('nobody');
  return takeIn(io, JSON.parse(JSON.stringify(letters.map(({ event }) => event))), keyring(vault, here.seconds()));
};

const change = ({ io }: Somebody, how: (now: Vault) => Vault): Promise<Vault> =>
  io.vault.change((now) => {
    if (!now) throw new Error('nobody');
    return how(now);
  });

const idsOf = (said: readonly Said[]): readonly string[] => said.map(({ id }) => id).sort();

describe('what comes into a circle', () => {
  it('is kept when a member said it, once however often it comes', async () => {
    const letter = inCircle(keyOf(here.bo), REMARK);
    expect(idsOf((await take(here.ana, letter, letter)).said)).toEqual([letter.id]);
    expect((await take(here.ana, letter)).said).toEqual([]);
  });

  it('is not heard from whom the shopper blocked, though others still have them', async () => {
    const cy: Person = { id: here.cy.id, name: 'Cy', standing: 'blocked', since: here.seconds() };
    await change(here.bo, (vault) => ({ ...vault, people: { ...vault.people, [cy.id]: { t: 1, value: cy } } }));
    const letter = inCircle(keyOf(here.cy), REMARK);
    expect((await take(here.bo, letter)).said).toEqual([]);
    expect((await take(here.ana, letter)).said).toHaveLength(1);
  });

  it.each<[string, () => Content]>([
    ['a pick', () => aPick(here.clock)],
    ['an opinion', () => anOpinion()],
    ['an outcome', () => ({ kind: 'outcome', pick: 'a'.repeat(64), decided: 'bought' })],
    ['a profile', () => ({ kind: 'profile', name: 'Cy', mayBeAsked: true })],
  ])('is no matter of its other members: %s is taken from its owner only', async (_, content) => {
    const [theirs, owners] = [inCircle(keyOf(here.cy), content()), inCircle(keyOf(here.ana), content())];
    expect(idsOf((await take(here.bo, theirs, owners)).said)).toEqual([owners.id]);
  });

  it('is not heard from who is not on its list, and waits in case the list is late', async () => {
    const dee = keyPair(newSecret(random));
    const letter = inCircle(dee, REMARK);
    expect(await take(here.bo, letter)).toMatchObject({ said: [], heldBack: here.seconds() });
    const members = [
      ...(here.ana.io.kept.vault?.circles[here.ana.circle]?.members.value ?? []),
      { id: dee.id, name: 'Dee' },
    ];
    const roster = inCircle(keyOf(here.ana), { kind: 'roster', epoch: 1, members });
    expect(idsOf((await take(here.bo, letter, roster)).said)).toEqual([letter.id, roster.id].sort());
  });

  it('takes its list from its owner only', async () => {
    const before = here.bo.io.kept.vault?.circles[here.ana.circle]?.members;
    const roster: Content = { kind: 'roster', epoch: 1, members: [{ id: here.bo.id, name: 'Bo' }] };
    expect((await take(here.bo, inCircle(keyOf(here.cy), roster))).said).toEqual([]);
    expect(here.bo.io.kept.vault?.circles[here.ana.circle]?.members).toEqual(before);
  });

  it('lets only the asker decide or change a pick, in whatever order it comes', async () => {
    const pick = inCircle(keyOf(here.ana), aPick(here.clock));
    const outcome: Content = { kind: 'outcome', pick: pick.id, decided: 'bought', candidate: FIRST };
    const foreign = [
      inCircle(keyOf(here.cy), outcome),
      inCircle(keyOf(here.cy), aPick(here.clock, { first: pick.id, question: 'Buy mine instead?' })),
    ];
    const own = inCircle(keyOf(here.ana), outcome);
    for (const order of [
      [pick, ...foreign, own],
      [...foreign, own, pick],
    ]) {
      const bo = copyOf(here.bo, here);
      for (const letter of order) await take(bo, letter);
      expect(
        idsOf([...bo.io.kept.said.values()].filter(({ content }) => ['pick', 'outcome'].includes(content.kind))),
      ).toEqual([own.id, pick.id].sort());
    }
  });

  it('is gone when its author takes it back, before or after; nobody else can', async () => {
    const opinion = inCircle(keyOf(here.ana), anOpinion());
    const withdrawal: Content = { kind: 'withdrawal', of: [opinion.id] };
    const orders = [
      [opinion, inCircle(keyOf(here.ana), withdrawal)],
      [inCircle(keyOf(here.ana), withdrawal), opinion],
    ];
    for (const order of orders) {
      const bo = copyOf(here.bo, here);
      for (const letter of order) await take(bo, letter);
      expect(bo.io.kept.said.has(opinion.id)).toBe(false);
    }
    await take(here.bo, inCircle(keyOf(here.cy), withdrawal), opinion);
    expect(here.bo.io.kept.said.has(opinion.id)).toBe(true);
  });

  it('is heard up to a daily number of one person', async () => {
    const many = Array.from({ length: LIMITS.picksADay + 5 }, () => inCircle(keyOf(here.ana), aPick(here.clock)));
    for (let at = 0; at < many.length; at += 10) await take(here.bo, ...many.slice(at, at + 10));
    expect(ofKind([...here.bo.io.kept.said.values()], 'pick')).toHaveLength(LIMITS.picksADay);
    expect((await take(here.bo, inCircle(keyOf(here.cy), REMARK))).said, 'others are').toHaveLength(1);
  });

  it('cannot be carried into another circle, nor out of a letter into a circle', async () => {
    const rumor = makeRumor(anOpinion(), keyOf(here.cy), { t: ++t, circle: here.bo.circle });
    const stream = streamKey(here.ana.io.kept.vault?.circles[here.ana.circle]?.epochs.at(-1)?.secret ?? '');
    const carried = { event: sealToCircle(rumor, keyOf(here.cy), { stream, at: here.seconds() }) };
    expect((await take(here.ana, carried)).said).toEqual([]);
    expect((await take(here.bo, inPerson(keyOf(here.ana), { kind: 'leave' }, here.bo.id))).said).toEqual([]);
  });
});

describe('what comes in person', () => {
  it('is heard from friends, and from nobody else', async () => {
    const friendly = inPerson(keyOf(here.bo), anOpinion(), here.ana.id);
    const [said] = (await take(here.ana, friendly)).said;
    expect(said).toMatchObject({ by: here.bo.id, to: here.ana.id, guest: false });
    const stranger = inPerson(keyPair(newSecret(random)), anOpinion(), here.ana.id);
    expect(await take(here.ana, stranger)).toMatchObject({ said: [], strangers: 1 });
    expect(await take(here.ana, stranger), 'and opened only once').toMatchObject({ strangers: 0 });
    expect(
      (await take(here.bo, inPerson(keyOf(here.cy), anOpinion(), here.bo.id))).said,
      'a friend of a friend',
    ).toEqual([]);
  });

  it('changes no circle but by its owner', async () => {
    const before = here.bo.io.kept.vault;
    const circle = before?.circles[here.ana.circle];
    const key: Told = {
      ...{ kind: 'key', circle: here.ana.circle, purpose: 'friends', epoch: 9, secret: newSecret(random) },
      ...{ at: here.seconds(), relays: here.relays, members: circle?.members.value ?? [] },
    };
    await take(here.bo, inPerson(keyOf(here.cy), key, here.bo.id));
    await take(here.bo, inPerson(keyOf(here.bo), key, here.bo.id));
    expect(here.bo.io.kept.vault?.circles).toEqual(before?.circles);
  });
});

describe('what comes through a guest link', () => {
  const guest = () => keyPair(newSecret(random));
  const mailbox = () => mailboxKey(keyOf(here.ana), monthOf(here.seconds())).id;

  const openLink = async (differing: { open?: boolean; muted?: readonly string[] } = {}): Promise<string> => {
    const pick = inCircle(keyOf(here.ana), aPick(here.clock));
    await take(here.ana, pick);
    await change(here.ana, (vault) => {
      const link = {
        secret: newSecret(random),
        pick: pick.id,
        expires: here.seconds() + 86_400,
        open: true,
        accepted: [],
        muted: [],
        ...differing,
      };
      return { ...vault, guestLinks: { [pick.id]: { t: 1, value: link } } };
    });
    return pick.id;
  };

  const reply = (who: KeyPair, pick: string) =>
    inPerson(
      who,
      { kind: 'answer', pick, name: 'Wren', reactions: [{ candidate: FIRST, reaction: 'love' }] },
      mailbox(),
    );

  it('is an answer to that pick, and marked as a guest’s', async () => {
    const pick = await openLink();
    const [said] = (await take(here.ana, reply(guest(), pick))).said;
    expect(said).toMatchObject({ guest: true, content: { name: 'Wren' } });
    expect(sharedPick(pick, [...here.ana.io.kept.said.values()], here.seconds())?.answers).toHaveLength(1);
  });

  it('is nothing else, about nothing else, and by no more than twenty', async () => {
    const pick = await openLink();
    expect((await take(here.ana, inPerson(guest(), anOpinion(), mailbox()))).said).toEqual([]);
    expect((await take(here.ana, reply(guest(), 'f'.repeat(64)))).said).toEqual([]);
    const crowd = Array.from({ length: LIMITS.guests + 4 }, guest);
    await take(here.ana, ...crowd.map((one) => reply(one, pick)));
    const answers = ofKind([...here.ana.io.kept.said.values()], 'answer');
    expect(answers).toHaveLength(LIMITS.guests);
    const heard = crowd.find(({ id }) => answers.some(({ by }) => by === id));
    expect((await take(here.ana, reply(heard ?? guest(), pick))).said, 'who was heard may think again').toHaveLength(1);
  });

  it('is not heard once the link is revoked or the guest muted', async () => {
    const muted = guest();
    expect((await take(here.ana, reply(muted, await openLink({ muted: [muted.id] })))).said).toEqual([]);
    const revoked = await openLink({ open: false });
    expect((await take(here.ana, reply(guest(), revoked))).said).toEqual([]);
  });
});
