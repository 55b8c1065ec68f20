import { currentEpoch } from '@/lib/domain/friends/circle';
import { friendsCircleId } from '@/lib/friends/circle/circle-id';
import { rememberConversations } from '@/lib/friends/wire/conversation';
import type { NostrEvent } from '@/lib/friends/wire/event';
import { keyPair, streamKey } from '@/lib/friends/wire/keys';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToCircle } from '@/lib/friends/wire/seal';
import type { DemoFriend } from '@/tests/world/friends/demo-friend';

const DAY_MS = 86_400_000;
/** Under what one author may say in a day. */
const A_DAY = 150;

/** So many opinions a friend said in their circle over the last weeks, sealed as they would have been. */
export const circleMail = (friend: DemoFriend, count: number): readonly NostrEvent[] => {
  const { vault } = friend.io.kept;
  const circle = vault?.circles[friendsCircleId(friend.id())];
  const epoch = circle && currentEpoch(circle);
  if (!vault || !circle || !epoch) throw new Error(`${friend.name} has no circle`);
  const [author, stream] = [keyPair(vault.identity.secret), streamKey(epoch.secret)];
  const conversation = rememberConversations();
  const now = Date.now();
  return Array.from({ length: count }, (_, n) => {
    const t = now - Math.floor(n / A_DAY) * DAY_MS - (n % A_DAY) * 60_000 - 60_000;
    const rumor = makeRumor(
      {
        kind: 'opinion',
        product: { name: `Vellane lamp ${n}`, ids: {}, url: `https://orchard.test/p/lamp-${n}` },
        owning: 'owning',
        rating: 1 + (n % 5),
        text: `Number ${n} stands on the desk and gives a warm light; the switch is a little stiff.`,
        disclosure: { gifted: false, affiliated: false, ownExperience: true },
        photos: [],
      },
      author,
      { t, circle: circle.id },
    );
    return sealToCircle(rumor, author, { stream, at: Math.floor(t / 1000), conversation });
  });
};
