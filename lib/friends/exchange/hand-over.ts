import { takeKey } from '@/lib/friends/circle/take-key';
import { takeLeave } from '@/lib/friends/circle/take-leave';
import { takeRoster } from '@/lib/friends/circle/take-roster';
import { takeSelf } from '@/lib/friends/circle/take-self';
import { takeJoin } from '@/lib/friends/invite/take-join';
import type { FriendsIo } from '@/lib/friends/io';
import type { Told } from '@/lib/friends/wire/contents';
import type { Opened } from '@/lib/friends/wire/open';
import { timeOf } from '@/lib/friends/wire/rumor';
import { rowOf } from './rows';

/** What the room of circles acts upon: who the shopper's friends are, and what they can read. */
export type ForCircles = Extract<Told, { kind: 'key' | 'join' | 'self' | 'roster' | 'leave' }>;

/** Whether the room of circles acts upon it. */
export const isForCircles = (told: Told): told is ForCircles =>
  ['key', 'join', 'self', 'roster', 'leave'].includes(told.kind);

/** Hands to the room of circles what it acts upon. Done again with the same it does nothing more. */
export const handOver = async (io: FriendsIo, told: ForCircles, { rumor }: Pick<Opened, 'rumor'>): Promise<void> => {
  const from = { by: rumor.pubkey, t: timeOf(rumor) };
  if (told.kind === 'key') return takeKey(io, told, from);
  if (told.kind === 'join') return takeJoin(io, told, from);
  if (told.kind === 'self') return takeSelf(io, told, from);
  const row = rowOf(rumor, told, { guest: false });
  return told.kind === 'roster' ? takeRoster(io, row, told) : takeLeave(io, row);
};
