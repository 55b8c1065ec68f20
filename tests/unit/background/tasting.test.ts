import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tasteRecipe } from '@/entrypoints/background/tasting';
import { deleteEverything } from '@/lib/storage/portable';

const PAGE = '<html><body><div class="review">Hinges still tight.</div></body></html>';
const asked: (string | null)[] = [];

/** A place that answers in the way it is asked for. */
const answer = async (_: string, { headers }: RequestInit) => {
  const accept = new Headers(headers).get('Accept');
  asked.push(accept);
  return accept?.startsWith('text/html') ? new Response(PAGE) : Response.json([]);
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.stubGlobal('fetch', answer);
  await deleteEverything();
  asked.length = 0;
});

it('asks a place as the source will be asked, once for each way of reading it', async () => {
  const about = { address: 'https://reviews.example/q?n={name}', filling: { name: 'Oriel' } };
  const isOf = async (reads: 'json' | 'html') => {
    const trial = await tasteRecipe({ ...about, reads });
    return trial.state === 'tried' ? trial.tasted.is : trial;
  };
  expect([await isOf('html'), await isOf('json'), await isOf('html')]).toEqual(['html', 'json', 'html']);
  expect(asked).toEqual(['text/html, application/xhtml+xml', 'application/json']);
});
