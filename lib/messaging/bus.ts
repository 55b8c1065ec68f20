import { browser } from '@/lib/platform/browser';
import { type Answer, type Asked, FROM_PAGES, type MessageName, type Messages } from './messages';

/** Who sent a message, as the browser vouches for it. `tab` and `url` are those of a page script, never of our own pages. */
export type Caller = { tab?: number; url?: string; private: boolean };

/** One handler for each message. */
export type Handlers = { [N in MessageName]: (about: Asked<N>, caller: Caller) => Promise<Answer<N>> | Answer<N> };

type Reply = { answer: unknown } | { failed: string };
type Sender = {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean; url?: string };
};

/** What both browsers say when nobody was there: the background slept, and nothing has begun. */
const ASLEEP = /Receiving end does not exist/i;
/** What they say when the background was ended in the middle: what it had done by then nobody knows. */
const ENDED = /message channel closed|message port closed/i;

/** What is no more when done twice. Any other command that was ended in the middle is for the shopper to repeat. */
const HARMLESS_TWICE: ReadonlySet<MessageName> = new Set<MessageName>([
  ...(['worthReading', 'seen', 'look', 'askAgain', 'correct', 'watching', 'changeSettings'] as const),
  ...([
    'recognise',
    'trySource',
    'tryRecipe',
    'emptyLedger',
    'changeClip',
    'dropClip',
    'watchingFriends',
    'readInvite',
    'compareWords',
    'testRelay',
  ] as const),
  ...(['recoveryWords', 'sawPick', 'fetchPhotos', 'loadPhotos', 'testPhotoServer', 'guestLink'] as const),
  ...(['forgetPurchase', 'shortlist'] as const),
  // Once signed it is the same review, and the server takes it once.
  'publishReview',
]);

const mayRepeat = (name: MessageName, error: unknown): boolean =>
  ASLEEP.test(String(error)) || (HARMLESS_TWICE.has(name) && ENDED.test(String(error)));

/** The background failed at a command: `because` is its own text, for a report. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/**
 * Sends a command to the background; tries once more when nobody was there, or when it was ended in the middle of what is
 * harmless twice. Throws CommandFailed.
 */
export const send = async <N extends MessageName>(name: N, about: Asked<N>): Promise<Answer<N>> => {
  const ask = () => browser.runtime.sendMessage({ name, about }) as Promise<Reply | undefined>;
  const reply = await ask()
    .catch((error: unknown) => (mayRepeat(name, error) ? ask() : Promise.reject(error)))
    .catch((error: unknown): Reply => ({ failed: String(error) }));
  if (!reply) throw new CommandFailed(`Nobody answered ${name}`);
  if ('failed' in reply) throw new CommandFailed(reply.failed);
  return reply.answer as Answer<N>;
};

const isOurPage = (sender: Sender): boolean => {
  const home = new URL(browser.runtime.getURL('/')).origin;
  // Firefox before 126 has no sender.origin; the address of our own page then says the same.
  const origin = sender.origin ?? (sender.url && URL.canParse(sender.url) ? new URL(sender.url).origin : undefined);
  return sender.id === browser.runtime.id && origin === home;
};

const callerOf = (sender: Sender): Caller => ({
  private: sender.tab?.incognito ?? false,
  ...(sender.tab?.id !== undefined && { tab: sender.tab.id }),
  ...(sender.url !== undefined && { url: sender.url }),
});

/** Whether this sender may send this message: page scripts of the top frame only what FROM_PAGES lists, our own pages the rest. */
export const mayCommand = (name: string, sender: Sender): boolean => {
  if (sender.id !== browser.runtime.id) return false;
  const fromPage = sender.tab !== undefined && sender.frameId === 0 && !isOurPage(sender);
  return (FROM_PAGES as readonly string[]).includes(name) ? fromPage : isOurPage(sender);
};

/** Listens for commands. Called once, synchronously, when the background starts. */
export const answer = (handlers: Handlers): void => {
  const table = new Map(Object.entries(handlers)) as Map<
    string,
    Messages[MessageName] & ((about: never, caller: Caller) => unknown)
  >;
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => {
    const { name, about } = (message ?? {}) as { name?: unknown; about?: unknown };
    const handler = typeof name === 'string' ? table.get(name) : undefined;
    if (!handler || !mayCommand(name as string, sender as Sender)) return undefined;
    // A handler that throws must still answer, or the page would wait for ever.
    return Promise.resolve()
      .then(() => handler(about as never, callerOf(sender as Sender)))
      .then(
        (value): Reply => ({ answer: value ?? null }),
        (error: unknown): Reply => ({ failed: String(error) }),
      );
  });
};
