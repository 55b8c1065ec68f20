import type { Filter, KeyPair, NostrEvent } from '@/lib/friends/wire/event';
import { WRAP } from '@/lib/friends/wire/seal';
import { ask, type Given, introduced, type Page, wantsName } from './ask';
import { follow } from './follow';
import { createIdentity, type Identity } from './identity';
import { type Line, type LineDoors, openLine } from './line';
import { createPace } from './pace';
import { readPages } from './read-pages';
import { type Relay, RelayError } from './relay';

/** All effects of a connection to a relay, and in whose name it is. */
export type RelayDoors = LineDoors & {
  /** Milliseconds. */
  now(): number;
  /** Without it the connection is in nobody's name. */
  as?: KeyPair;
  /** Answers a challenge (kind 22242): in the name of `as`; for nobody with a key made to be thrown away, only when the relay insists. */
  sign(challenge: string): NostrEvent;
};

/** How many single answers we wait for in all while we read one filter to its end. */
const PATIENCE = 6;

const publish = async (line: Line, identity: Identity, event: NostrEvent): Promise<void> => {
  const offer = (): Promise<{ refused?: string }> => {
    line.send(['EVENT', event]);
    return line.answer((frame) => {
      if (frame.says !== 'ok' || frame.id !== event.id) return undefined;
      return frame.taken || /^duplicate/.test(frame.because) ? {} : { refused: frame.because };
    });
  };
  const { refused } = await introduced(identity, offer);
  if (refused !== undefined) throw new RelayError('refused', refused);
};

/** Asks questions, and learns from the answers whether the relay guards sealed mail. */
const createQuestions = (line: Line, identity: Identity, nextSub: () => string) => {
  let guards: Relay['guards'] = 'unknown';
  const learn = (page: Page, stranger: boolean): void => {
    if (page.refused !== undefined) guards = wantsName(page.refused) || guards;
    else if (stranger && page.events.some(({ kind }) => kind === WRAP)) guards = false;
  };
  const askOnce = async (filter: Filter): Promise<Page> => {
    const stranger = identity.proofs() === 0;
    const page = await ask(line, nextSub(), filter);
    if (filter.kinds?.includes(WRAP)) learn(page, stranger);
    return page;
  };
  return {
    guards: () => guards,
    ask: async (filter: Filter): Promise<Given> => {
      const page = await introduced(identity, () => askOnce(filter));
      if (page.refused !== undefined) throw new RelayError('refused', page.refused);
      return page;
    },
  };
};

/**
 * Connects to a relay in the name of one key, or of nobody. Whatever the relay does, each promise settles: one answer is
 * waited for `timeout` milliseconds, reading to the end six times as long. Rejects with RelayError and nothing else.
 */
export const openRelay = async (url: string, { now, as, sign, ...doors }: RelayDoors): Promise<Relay> => {
  const line = openLine(url, doors);
  const identity = createIdentity(line, { named: as !== undefined, sign });
  let subs = 0;
  const nextSub = () => `s${++subs}`;
  const questions = createQuestions(line, identity, nextSub);
  const pace = createPace({ now, wait: doors.wait });
  await line.opened.catch((error) => {
    line.hangUp(error);
    throw error;
  });
  await identity.greeted();
  return {
    url,
    get guards() {
      return questions.guards();
    },
    bytes: line.bytes,
    publish: async (event) => {
      await pace();
      await publish(line, identity, event);
    },
    fetch: (filter, onPage) => readPages(filter, { ask: questions.ask, onPage, now, ms: PATIENCE * doors.timeout }),
    follow: (filter, heard) => follow(line, identity, { sub: nextSub(), filter, heard }),
    closed: line.closed,
    close: () => line.hangUp(new RelayError('unreachable', 'closed')),
  };
};
