import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { SourceEntry } from '@/lib/domain/source';
import { fakePorts, show } from '@/tests/component/options/stand';

const entry = (n: number): SourceEntry => ({
  config: { id: `feed:${n}`, kind: 'feed', label: `Feed ${n}`, fields: { address: `https://feed${n}.example` } },
  ...{ on: true, trust: 2, when: 'popup' },
});
const sources = [1, 2, 3].map(entry);

/** The sources over a browser that says what it allows as the test wants. */
const over = async (mayAsk: () => Promise<boolean>) => {
  const doors = fakePorts();
  const asked = vi.fn(mayAsk);
  const ports = { ...doors.ports, mayAsk: asked };
  return { asked, ...(await show('#sources', { settings: { sources }, runs: [] }, { ...doors, ports })) };
};

beforeEach(() => page.viewport(1280, 900));

it('how sources stand is not looked up anew when one is switched off', async () => {
  const { asked, screen, stored } = await over(async () => true);
  // The first click brings the page into view, which looks.
  await screen.getByRole('switch', { name: /Feed 1/ }).click();
  await expect.poll(async () => (await stored()).sources[0]?.on).toBe(false);
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThanOrEqual(sources.length);
  const before = asked.mock.calls.length;
  await screen.getByRole('switch', { name: /Feed 2/ }).click();
  await expect.poll(async () => (await stored()).sources[1]?.on).toBe(false);
  await expect.element(screen.getByText('Switched off').nth(1)).toBeVisible();
  expect(asked).toHaveBeenCalledTimes(before);
});

it('what was looked up earlier does not come over what was looked up later', async () => {
  const late = Promise.withResolvers<boolean>();
  const answers = sources.map(() => late.promise);
  const { asked, screen } = await over(() => answers.pop() ?? Promise.resolve(true));
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThanOrEqual(sources.length);
  dispatchEvent(new Event('focus'));
  await expect.poll(() => asked.mock.calls.length).toBeGreaterThanOrEqual(2 * sources.length);
  late.resolve(false);
  await late.promise;
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(screen.getByText('Feed 2')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Allow/ }).elements()).toHaveLength(0);
});
