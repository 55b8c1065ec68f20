import { type Event, type Filter, type IncomingMessage, MessageType } from '@nostr-relay/common';
import { chance } from '@/tests/world/chance';
import { isInvolved, refusalOf } from './guard';
import { type House, isOpenTo, SIZES, type Visit } from './house';

type Question = readonly [string, ...Filter[]];

const MOST_FOLLOWED = 20;

const wantsName = (because: string): boolean => because.includes('auth-required');

const isTooFast = ({ taken }: Visit, pace: number): boolean => {
  const now = Date.now();
  taken.push(now);
  return taken.filter((at) => at > now - 1000).length > pace;
};

const whyNot = ({ events, knobs }: House, visit: Visit, event: Event): string | undefined => {
  const { strict, refuse, pace, prefix = '' } = knobs();
  if (refuse !== undefined) return refuse;
  if (strict && visit.names.size === 0) return `${prefix}auth-required: only known visitors may leave anything`;
  if (pace !== undefined && isTooFast(visit, pace)) return 'rate-limited: slow down';
  if (Buffer.byteLength(JSON.stringify(event)) > SIZES.event) return 'invalid: event too large';
  return events.wasDeleted(event.id) ? 'blocked: deleted' : undefined;
};

const takeEvent = async (house: House, visit: Visit, event: Event): Promise<void> => {
  const because = whyNot(house, visit, event);
  if (because !== undefined) {
    visit.say(['OK', event.id, false, because]);
    if (wantsName(because)) visit.askName();
    return;
  }
  const isKnown = house.events.find({ ids: [event.id] }).length > 0;
  const { success, message = '' } = await house.relay.handleEvent(event);
  visit.say(['OK', event.id, success, message]);
  if (success && !isKnown) house.deliver(event);
};

const found = ({ events, knobs }: House, { names }: Visit, filters: readonly Filter[]): readonly Event[] => {
  const { limit = Number.POSITIVE_INFINITY, shuffle, ...mood } = knobs();
  const all = filters.flatMap((filter) => events.find({ ...filter, limit: Math.min(filter.limit ?? 500, limit) }));
  const shown = [...new Set(all)].filter((event) => isOpenTo(mood) || isInvolved(event, names));
  return shuffle ? shown.toSorted((a, b) => chance(a.id, 1e6) - chance(b.id, 1e6)) : shown;
};

/** Why this question is not answered now. */
const refused = (house: House, { follows, names }: Visit, [sub, ...filters]: Question): string | undefined => {
  const mood = house.knobs();
  if (follows.size >= MOST_FOLLOWED && !follows.has(sub)) return 'error: too many subscriptions';
  if (isOpenTo(mood) || mood.hides) return undefined;
  const because = refusalOf(filters, names);
  return because?.startsWith('auth-required') ? `${mood.prefix ?? ''}${because}` : because;
};

const answerQuestion = (house: House, visit: Visit, question: Question): void => {
  const [sub, ...filters] = question;
  const mood = house.knobs();
  const because = refused(house, visit, question);
  if (because !== undefined) {
    visit.say(['CLOSED', sub, because]);
    if (wantsName(because)) visit.askName();
    return;
  }
  visit.follows.set(sub, filters);
  for (const event of found(house, visit, filters))
    for (let times = mood.twice ? 2 : 1; times > 0; times--) visit.say(['EVENT', sub, event]);
  if (!mood.endless) visit.say(['EOSE', sub]);
};

const learnName = async ({ relay }: House, visit: Visit, event: Event): Promise<void> => {
  if (visit.names.size > 0) return visit.say(['OK', event.id, false, 'error: already authenticated']);
  const result = await relay.handleMessage(visit.client, [MessageType.AUTH, event]);
  if (result && 'success' in result && result.success) visit.names.add(event.pubkey);
};

/** Answers one frame of a visitor as NIP-01 and NIP-42 say, bent by the relay's switches. */
export const answer = async (house: House, visit: Visit, message: IncomingMessage): Promise<void> => {
  switch (message[0]) {
    case 'EVENT':
      return takeEvent(house, visit, message[1]);
    case 'AUTH':
      return learnName(house, visit, message[1]);
    case 'CLOSE':
      return void visit.follows.delete(message[1]);
    case 'REQ': {
      const [, ...question] = message;
      return answerQuestion(house, visit, question);
    }
  }
};
