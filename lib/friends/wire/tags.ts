import type { UnixSeconds } from '@/lib/domain/opinion';
import type { NostrEvent } from './event';

type Tagged = Pick<NostrEvent, 'tags'>;

/** The value of an event's only tag of a name; undefined when there is none, or more than one. */
export const soleTag = ({ tags }: Tagged, name: string): string | undefined => {
  const [tag, ...more] = tags.filter(([first]) => first === name);
  return more.length === 0 ? tag?.[1] : undefined;
};

/** The tag by which relays and readers drop an event in time (NIP-40); none without a time. */
export const expiration = (expires: UnixSeconds | undefined): string[][] =>
  expires === undefined ? [] : [['expiration', String(expires)]];

/** When an event expires; 0, long past, when its tag is odd or there are two. */
export const expiryOf = (event: Tagged): UnixSeconds | undefined => {
  if (!event.tags.some(([name]) => name === 'expiration')) return undefined;
  const foreign = soleTag(event, 'expiration') ?? '';
  return /^\d{1,12}$/.test(foreign) ? Number(foreign) : 0;
};
