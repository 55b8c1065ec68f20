import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Settings } from '@/lib/domain/settings';
import { type Stored, show } from '@/tests/component/pick/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import {
  BOUGHT,
  FORUM,
  HERS,
  HERS_PICTURED,
  LIST,
  MINE,
  MINE_PICTURED,
  PURCHASES,
  QUESTIONS,
  SHELVES,
  TALK,
} from './examples';

const VIEWS: readonly (readonly [string, string, Stored])[] = [
  ['a verdict', '#verdict=p1', { purchases: [BOUGHT] }],
  ['a verdict with photos', '#verdict=q4', { purchases: PURCHASES, said: [MINE_PICTURED] }],
  ['a verdict without a key', '#verdict=p1', { purchases: [BOUGHT], book: null }],
  ['a verdict while nothing of friends can be read', '#verdict=p1', { purchases: [BOUGHT], lost: true }],
  ['a purchase that is gone', '#verdict=p9', {}],
  ['asking a friend', `#ask=${HERS.id}`, { said: [HERS, ...TALK] }],
  ['asking a friend about photos', `#ask=${HERS_PICTURED.id}`, { said: [HERS_PICTURED] }],
  ['asked by friends', `#ask=${MINE.id}`, { said: [MINE, ...QUESTIONS] }],
  ['an opinion that is gone', `#ask=${HERS.id}`, {}],
  ['the shortlist', '#shortlist', { shortlist: LIST, shelves: SHELVES, said: [HERS] }],
  ['an empty shortlist', '#shortlist', {}],
  ['decisions', '#decisions', { purchases: PURCHASES, settings: { sources: [FORUM] } }],
  ['no decisions', '#decisions', {}],
];

const LOOKS: readonly (readonly [number, Partial<Settings>])[] = [
  [1280, { theme: 'light', language: 'en' }],
  [768, { theme: 'dark', language: 'fr' }],
  [360, { theme: 'light', language: 'zh-CN' }],
  [320, { theme: 'dark', language: 'fr' }],
];

describe.each(VIEWS)('%s', (_, hash, stored) => {
  it.each(LOOKS)('is accessible and fits %i px in %o', async (width, settings) => {
    await page.viewport(width, 900);
    const { screen } = await show(hash, { ...stored, settings: { ...stored.settings, ...settings } });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});
