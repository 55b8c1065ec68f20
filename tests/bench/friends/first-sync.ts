import type { Row } from '@/tests/bench/row';
import { command } from '@/tests/e2e/both';
import { introduce, letIn, until } from '@/tests/e2e/friends/meet';
import { openChromium } from '@/tests/e2e/harness/chromium';
import type { Harness } from '@/tests/e2e/harness/harness';
import { demoFriend } from '@/tests/world/friends/demo-friend';
import { startWorld, type World } from '@/tests/world/world';
import { circleMail } from './circle-mail';
import { extensionMemory } from './extension-memory';

const COUNT_SAID = `new Promise((done) => { const open = indexedDB.open('grapevine'); open.onsuccess = () => {
  const count = open.result.transaction('said').objectStore('said').count();
  count.onsuccess = () => { open.result.close(); done(count.result); }; }; })`;

const countSaid = (browser: Harness): Promise<number> => browser.inExtension(COUNT_SAID);

const bytesPassed = ({ relays }: World): number =>
  [relays.one, relays.two].reduce(
    (sum, { passed }) => sum + passed.reduce((all, { frame }) => all + frame.length, 0),
    0,
  );

/** Milliseconds until so many more rows are kept, from the moment somebody watches. */
const untilKept = async (browser: Harness, rows: number): Promise<number> => {
  const began = performance.now();
  const watch = () => void command(browser, 'watchingFriends', {}).catch(() => undefined);
  watch();
  // As every page does that shows friends' matters.
  const watching = setInterval(watch, 5000);
  const isThere = async () => (await countSaid(browser)) >= rows;
  await until(`${rows} rows`, isThere, 300_000, 50).finally(() => clearInterval(watching));
  return performance.now() - began;
};

const row = (name: string, value: number | null, unit: string, note?: string): Row => ({
  group: 'friends, real Chromium',
  name,
  value,
  unit,
  ...(note !== undefined && { note }),
});

/** A friend said so much before the shopper fetches for the first time; then one thing more. */
export const firstSync = async (count: number): Promise<readonly Row[]> => {
  const world = await startWorld();
  const browser = await openChromium(world);
  try {
    const friend = demoFriend('Amara', world.ports.tls);
    await introduce(browser, 'Anabelle');
    await letIn(browser, friend);
    const before = await countSaid(browser);
    const mail = circleMail(friend, count + 1);
    const [last, ...rest] = mail;
    await browser.killBackground();
    for (const event of rest)
      for (const relay of [world.relays.one, world.relays.two]) await relay.events.upsert(event as never);
    const bytes = bytesPassed(world);
    const ms = await untilKept(browser, before + count);
    const memory = extensionMemory();
    const passed = bytesPassed(world) - bytes;
    await browser.killBackground();
    if (last) for (const relay of [world.relays.one, world.relays.two]) await relay.events.upsert(last as never);
    const catchUp = await untilKept(browser, before + count + 1);
    return [
      row(`first sync of ${count} events from two relays`, ms / 1000, 's', 'until the last row is in storage'),
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
