import type { NostrEvent } from '@/lib/friends/wire/event';
import type { Row } from '@/tests/bench/row';
import { command } from '@/tests/e2e/both';
import { introduce, letIn, until } from '@/tests/e2e/friends/meet';
import { openChromium } from '@/tests/e2e/harness/chromium';
import type { Harness } from '@/tests/e2e/harness/harness';
import { demoFriend } from '@/tests/world/friends/demo-friend';
import { startWorld, type World } from '@/tests/world/world';
import { circleMail } from './circle-mail';
import { extensionMemory } from './extension-memory';

const COUNT_OPINIONS = `new Promise((done) => { const open = indexedDB.open('grapevine'); open.onsuccess = () => {
  const count = open.result.transaction('said').objectStore('said').index('kind').count('opinion');
  count.onsuccess = () => { open.result.close(); done(count.result); }; }; })`;

const countOpinions = (browser: Harness): Promise<number> => browser.inExtension(COUNT_OPINIONS);

const bytesPassed = ({ relays }: World): number =>
  [relays.one, relays.two].reduce(
    (sum, { passed }) => sum + passed.reduce((all, { frame }) => all + frame.length, 0),
    0,
  );

/** Milliseconds until so many opinions are kept, from the moment somebody watches. */
const untilKept = async (browser: Harness, wanted: number): Promise<number> => {
  const began = performance.now();
  const watch = () => void command(browser, 'watchingFriends', {}).catch(() => undefined);
  watch();
  // As every page does that shows friends' matters.
  const watching = setInterval(watch, 5000);
  const isThere = async () => (await countOpinions(browser)) >= wanted;
  await until(`${wanted} opinions`, isThere, 300_000, 50).finally(() => clearInterval(watching));
  return performance.now() - began;
};

const row = (name: string, value: number | null, unit: string, note?: string): Row => ({
  group: 'friends, real Chromium',
  name,
  value,
  unit,
  ...(note !== undefined && { note }),
});

/** Of one author no more than 5,000 rows are kept, so what was said is spread over friends. */
const MOST_OF_ONE = 2500;
const NAMES = ['Amara', 'Bertil', 'Chiara', 'Dorian'] as const;

const hand = async ({ relays }: World, mail: readonly NostrEvent[]): Promise<void> => {
  for (const event of mail) for (const relay of [relays.one, relays.two]) await relay.events.upsert(event as never);
};

/** Friends said so much before the shopper fetches for the first time, 10,000 things at most; then one thing more. */
export const firstSync = async (count: number): Promise<readonly Row[]> => {
  const world = await startWorld();
  const browser = await openChromium(world);
  try {
    const friends = NAMES.slice(0, Math.ceil(count / MOST_OF_ONE)).map((name) => demoFriend(name, world.ports.tls));
    await introduce(browser, 'Anabelle');
    for (const friend of friends) await letIn(browser, friend);
    const mail = friends.flatMap((friend) => circleMail(friend, count / friends.length + 1));
    const [first, rest] = [mail.slice(0, count), mail.slice(count)];
    await browser.killBackground();
    await hand(world, first);
    const bytes = bytesPassed(world);
    const ms = await untilKept(browser, count);
    const memory = extensionMemory();
    const passed = bytesPassed(world) - bytes;
    await browser.killBackground();
    await hand(world, rest.slice(0, 1));
    const catchUp = await untilKept(browser, count + 1);
    return [
      row(
        `first sync of ${count} events from two relays`,
        ms / 1000,
        's',
        `of ${friends.length} friends, until the last row is in storage`,
      ),
      row(`first sync of ${count} events: bytes`, passed / 1e6, 'MB', 'each relay hands over all of them'),
      row(
        `first sync of ${count} events: memory`,
        memory,
        'MB',
        'resident, all processes of the extension, right after',
      ),
      row(`one event more, after ${count}`, catchUp / 1000, 's', 'background started for it'),
    ];
  } finally {
    await browser.close();
    await world.close();
  }
};
