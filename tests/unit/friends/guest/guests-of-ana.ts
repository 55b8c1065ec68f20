import { sharedPick } from '@/lib/domain/friends/pick';
import { answerAsGuest, type GuestIo, type GuestView, openGuestPick } from '@/lib/friends/guest/guest';
import { guestLink } from '@/lib/friends/guest/guest-link';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { newSecret } from '@/lib/friends/wire/keys';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { befriend, exchange, FIRST, somebody } from '@/tests/unit/friends/exchange/people';
import { done, draftOf, keep } from '@/tests/unit/friends/picks/drafts';
import { bytesOf } from '@/tests/world/friends/stores';

export const keyOf = (name: string) => newSecret(bytesOf(`${name}'s key`));

/** Ana, whose pick for Bo has a link for guests, and what a test asks of guests; all anew for each test. */
export const guestsOfAna = () => {
  let pick = '';
  let code = '';
  const here = anewForEachTest(async (world) => {
    const [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
    await befriend(world.clock, ana, bo);
    const deadline = Math.floor(world.clock.now / 1000) + 5 * 86_400;
    pick = done(await sendPick(ana.io, keep(ana, draftOf(ana, [bo], { deadline })))).pick;
    code = done(await guestLink(ana.io, pick)).code;
    await exchange(world.clock, ana);
    return { ana };
  });
  const guestIo = (name: string, doors: Partial<GuestIo> = {}): GuestIo => ({
    now: () => here.clock.now,
    random: bytesOf(name),
    connect: here.connect,
    pause: async () => {},
    ...doors,
  });
  const open = async (name = 'Cleo'): Promise<GuestView> => {
    const opening = await openGuestPick(code, guestIo(name));
    if (opening.state === 'failed') throw new Error(opening.because);
    return opening.view;
  };
  const answers = () =>
    sharedPick(pick, [...here.ana.io.kept.said.values()], here.seconds())?.answers.filter(({ guest }) => guest) ?? [];
  return {
    here,
    pick: () => pick,
    code: () => code,
    guestIo,
    open,
    answer: async (name: string, reaction: 'love' | 'skip' = 'love') =>
      answerAsGuest(
        await open(name),
        { secret: keyOf(name), name, reactions: [{ candidate: FIRST, reaction }], comment: `${name} says so` },
        guestIo(name),
      ),
    answers,
    names: () => answers().map(({ content }) => content.name),
    because: async (text = code, io = guestIo('Cleo')) => {
      const opening = await openGuestPick(text, io);
      return opening.state === 'failed' ? opening.because : 'open';
    },
  };
};
