import type { NostrEvent, Rumor } from '@/lib/friends/wire/event';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { inStream, PICK, said, toAna } from './as-usual';
import { ana, bo, cy, NOW, overTheWire } from './cast';
import { IN_CIRCLE, IN_INBOX, type MustBe } from './forgery-styles';

/** One event as a relay hands it over, and what must become of it. */
export type Delivery = {
  event: unknown;
  /** Over which address it comes. */
  by: 'circle' | 'inbox';
  style: string;
  must: 'genuine' | MustBe;
};

const styles = [
  ...IN_CIRCLE.map((one) => ['circle', ...one] as const),
  ...IN_INBOX.map((one) => ['inbox', ...one] as const),
];

/** How many ways of forging there are. */
export const STYLES = styles.length;

const genuineOf = (n: number): { delivery: Delivery; event: NostrEvent; rumor: Rumor } => {
  const author = [ana, bo, cy][n % 3] ?? bo;
  const aside = n % 10 === 9;
  const rumor = aside
    ? makeRumor({ kind: 'remark', about: PICK, text: `only for you ${n}` }, author, { t: (NOW - 5000) * 1000 + n })
    : said(n, author, n % 4 ? {} : { expires: NOW + 86_400 });
  const event = aside ? toAna(rumor, author) : inStream(rumor, author);
  const by = aside ? 'inbox' : 'circle';
  return { delivery: { event: overTheWire(event), by, style: 'genuine', must: 'genuine' }, event, rumor };
};

/**
 * So many events as relays would bring them, six of ten forged, in turn in every style; and the ids of all rumors that
 * are genuine. Making ten thousand takes a minute of signing.
 */
export const makeDeliveries = (count: number): { deliveries: readonly Delivery[]; genuine: ReadonlySet<string> } => {
  const made = Array.from({ length: Math.round(count * 0.4) }, (_, n) => genuineOf(n));
  const tellable = made.filter(({ delivery }) => delivery.by === 'circle');
  const forged = Array.from({ length: count - made.length }, (_, n): Delivery[] => {
    const [by, style, must, make] = styles[n % styles.length] ?? [];
    const from = tellable[n % tellable.length];
    return by && from ? [{ event: make(n + 1e6, from.event), by, style, must }] : [];
  }).flat();
  const all = [...made.map(({ delivery }) => delivery), ...forged];
  // In an order that has nothing to do with how they were made, the same in every run.
  const order = all.map((delivery, n) => ({ delivery, place: (n * 7919) % all.length }));
  const deliveries = order.toSorted((a, b) => a.place - b.place).map(({ delivery }) => delivery);
  return { deliveries, genuine: new Set(made.map(({ rumor }) => rumor.id)) };
};
