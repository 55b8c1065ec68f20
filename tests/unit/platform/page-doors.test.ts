import { expect, it } from 'vitest';
import { mayAsk } from '@/lib/platform/page-doors';
import { standIn } from './stand-ins';

it.each([
  ['https://forum.example', 'https://forum.example/*'],
  ['https://forum.example:8443', 'https://forum.example/*'],
  ['http://[::1]:8080', 'http://[::1]/*'],
  ['http://[::1]', 'http://[::1]/*'],
  ['https://*.shop.example', 'https://*.shop.example/*'],
  ['https://*', 'https://*/*'],
])('the permission for %s is that for %s', async (origin, pattern) => {
  const asked: unknown[] = [];
  standIn({ permissions: { contains: async (about: unknown) => asked.push(about) } });
  await mayAsk([origin]);
  expect(asked).toEqual([{ origins: [pattern] }]);
});
