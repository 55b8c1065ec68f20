import type { Settings } from '@/lib/domain/settings';
import type { SourceEntry } from '@/lib/domain/source';
import type { Harness } from '@/tests/e2e/harness/harness';

const entry = (kind: string, label: string, fields: Record<string, string>, host: string): SourceEntry => ({
  config: { id: `${kind}:${host}`, kind, label, fields },
  on: true,
  trust: 3,
  when: 'popup',
});

/** The three places the demo's shopper trusts. */
export const SOURCES: readonly SourceEntry[] = [
  entry('discourse', 'Neighbourhood Bench', { address: 'https://forum.test' }, 'forum.test'),
  entry('hackernews', 'Hacker News', {}, 'hn.algolia.com'),
  entry('feed', 'Plain Sight', { address: 'https://plainsight.test/feed.xml' }, 'plainsight.test'),
];

const ORIGINS = ['https://forum.test/*', 'https://hn.algolia.com/*', 'https://plainsight.test/*'];

/** Chooses the demo's sources the way the options page does: hosts allowed first, then the change sent to the background. */
export const chooseSources = async (browser: Harness): Promise<void> => {
  await browser.allowHosts(...ORIGINS);
  const about: Partial<Settings> = { sources: SOURCES, welcomed: true };
  const message = JSON.stringify({ name: 'changeSettings', about });
  const reply = await browser.inExtension<{ failed?: string } | null>(`browser.runtime.sendMessage(${message})`);
  if (!reply || reply.failed)
    throw new Error(`The extension did not take its settings: ${reply?.failed ?? 'no answer'}`);
};
