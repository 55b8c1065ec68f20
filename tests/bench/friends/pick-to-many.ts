import type { Row } from '@/tests/bench/row';
import { command } from '@/tests/e2e/both';
import { introduce, letIn, until } from '@/tests/e2e/friends/meet';
import { writeDraft } from '@/tests/e2e/friends/write-draft';
import { openChromium } from '@/tests/e2e/harness/chromium';
import type { Harness } from '@/tests/e2e/harness/harness';
import { demoFriend } from '@/tests/world/friends/demo-friend';
import { startWorld, type World } from '@/tests/world/world';
import { extensionMemory } from './extension-memory';

const WAITING = `new Promise((done) => { const open = indexedDB.open('grapevine'); open.onsuccess = () => {
  const count = open.result.transaction('outbox').objectStore('outbox').count();
  count.onsuccess = () => { open.result.close(); done(count.result); }; }; })`;

const waitingToLeave = (browser: Harness): Promise<number> => browser.inExtension(WAITING);

const sentBytes = ({ relays }: World): number =>
  [relays.one, relays.two].reduce(
    (sum, { passed }) => sum + passed.reduce((all, { from, frame }) => all + (from === 'client' ? frame.length : 0), 0),
    0,
  );

/** A pick with six photos to so many friends, until two relays have all of it. */
export const pickToMany = async (count: number): Promise<readonly Row[]> => {
  const world = await startWorld();
  const browser = await openChromium(world);
  try {
    await introduce(browser, 'Anabelle');
    const friends = Array.from({ length: count }, (_, n) => demoFriend(`Friend ${n + 1}`, world.ports.tls));
    for (const friend of friends) await letIn(browser, friend);
    const draft = await writeDraft(
      browser,
      friends.map((friend) => friend.id()),
    );
    const [bytes, began] = [sentBytes(world), performance.now()];
    const sent = (await command(browser, 'sendPick', { draft })) as { state: string; pick: string };
    if (sent.state !== 'done') throw new Error(`The pick was not sent: ${JSON.stringify(sent)}`);
    await until('nothing waits to leave', async () => (await waitingToLeave(browser)) === 0, 120_000);
    const ms = performance.now() - began;
    const [reader] = friends;
    await until('a friend can read it', async () => {
      await reader?.settle();
      return reader?.picks().some(({ id }) => id === sent.pick) === true;
    });
    const memory = extensionMemory();
    const row = (name: string, value: number | null, unit: string, note?: string): Row => ({
      group: 'friends, real Chromium',
      name: `pick with 6 photos to ${count} friends${name}`,
      value,
      unit,
      ...(note !== undefined && { note }),
    });
    return [
      row('', ms / 1000, 's', 'until both relays have taken all of it; at most 10 events a second are sent to one'),
      row(': bytes sent', (sentBytes(world) - bytes) / 1e6, 'MB', '393 kB of photos, to two relays'),
      row(': memory', memory, 'MB', 'resident, all processes of the extension, right after'),
    ];
  } finally {
    await browser.close();
    await world.close();
  }
};
