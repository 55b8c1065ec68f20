import type { FriendsNews } from '@/lib/domain/friends/news';
import type { Row } from '@/tests/bench/row';
import { command } from '@/tests/e2e/both';
import { openChromium } from '@/tests/e2e/harness/chromium';
import { demoFriend } from '@/tests/world/friends/demo-friend';
import { startWorld, type World } from '@/tests/world/world';
import { extensionMemory } from './extension-memory';
import { introduce, letIn, until } from './meet';
import { writeDraft } from './write-draft';

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
    const [bytes, memory, began] = [sentBytes(world), extensionMemory(), performance.now()];
    const sent = (await command(browser, 'sendPick', { draft })) as { state: string; pick: string };
    if (sent.state !== 'done') throw new Error(`The pick was not sent: ${JSON.stringify(sent)}`);
    await until(
      'everything has left',
      async () => {
        const news = (await browser.stored('session')).friends as FriendsNews | undefined;
        return news !== undefined && !news.sending.some(({ pick }) => pick === sent.pick);
      },
      120_000,
    );
    const ms = performance.now() - began;
    const [reader] = friends;
    await until('a friend can read it', async () => {
      await reader?.settle();
      return reader?.picks().some(({ id }) => id === sent.pick) === true;
    });
    const grown = extensionMemory();
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
      row(
        ': memory',
        grown === null || memory === null ? null : grown - memory,
        'MB',
        'growth of the extension’s processes',
      ),
    ];
  } finally {
    await browser.close();
    await world.close();
  }
};
