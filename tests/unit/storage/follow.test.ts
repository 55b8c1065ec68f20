import { expect, it, vi } from 'vitest';
import { follow } from '@/lib/storage/follow';

/** Storage whose answers come when the test wants them. */
const slowStorage = () => {
  let answer = (_: string): void => undefined;
  let refuse = (): void => undefined;
  let changed: ((now: string) => void) | undefined;
  const read = () =>
    new Promise<string>((found, failed) => {
      answer = found;
      refuse = () => failed(new Error('gone'));
    });
  const watch = (listener: (now: string) => void) => {
    changed = listener;
    return () => {
      changed = undefined;
    };
  };
  const tell = vi.fn();
  const stop = follow(read, watch, tell);
  return {
    stop,
    answer: (now: string) => answer(now),
    refuse: () => refuse(),
    change: (now: string) => changed?.(now),
    told: () => tell.mock.calls.flat(),
  };
};
const settled = () => new Promise((done) => setTimeout(done));

it('tells what is there and then each change', async () => {
  const storage = slowStorage();
  storage.answer('looking');
  await settled();
  storage.change('found');
  expect(storage.told()).toEqual(['looking', 'found']);
});

it('drops an answer that the news of a later change overtook', async () => {
  const storage = slowStorage();
  storage.change('found');
  storage.answer('looking');
  await settled();
  expect(storage.told()).toEqual(['found']);
});

it('tells changes when nothing can be read', async () => {
  const storage = slowStorage();
  storage.refuse();
  await settled();
  storage.change('found');
  expect(storage.told()).toEqual(['found']);
});

it('tells nothing once it was stopped', async () => {
  const storage = slowStorage();
  storage.stop();
  storage.answer('looking');
  storage.change('found');
  await settled();
  expect(storage.told()).toEqual([]);
});
