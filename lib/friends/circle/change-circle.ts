import { type Circle, currentEpoch, epochsOf, type Member } from '@/lib/domain/friends/circle';
import { setAt } from '@/lib/domain/friends/register';
import type { Vault } from '@/lib/domain/friends/vault';
import type { PersonId } from '@/lib/domain/opinion';
import { newSecret } from '@/lib/friends/wire/keys';
import { type Means, secondsNow } from './means';

/** The vault with this circle in place of the one of the same id. */
export const withCircle = (vault: Vault, circle: Circle): Vault => ({
  ...vault,
  circles: { ...vault.circles, [circle.id]: circle },
});

/** The vault with these circles in place. */
export const withCircles = (vault: Vault, circles: readonly Circle[]): Vault => circles.reduce(withCircle, vault);

/** The circle with one more, or with another name for one who is in it. */
export const withMember = (circle: Circle, member: Member, { now }: Pick<Means, 'now'>): Circle => ({
  ...circle,
  members: setAt(now(), [...circle.members.value.filter(({ id }) => id !== member.id), member], circle.members),
});

/** The circle with a new secret to write with: who is not told it cannot read on. */
export const rotated = (circle: Circle, means: Means): Circle => {
  const number = (currentEpoch(circle)?.number ?? 0) + 1;
  const epoch = { number, secret: newSecret(means.random), at: secondsNow(means) };
  return {
    ...circle,
    epochs: epochsOf([...circle.epochs, epoch]),
    members: setAt(means.now(), circle.members.value, circle.members),
  };
};

/** The circle without somebody, under a new secret. */
export const withoutMember = (circle: Circle, person: PersonId, means: Means): Circle => {
  const rest = circle.members.value.filter(({ id }) => id !== person);
  return rotated({ ...circle, members: { ...circle.members, value: rest } }, means);
};
