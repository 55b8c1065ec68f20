import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Settings } from '@/lib/domain/settings';
import { expectAccessible } from '@/tests/component/shared/axe';
import {
  ANSWERED,
  ASKED,
  answer,
  DRAFT,
  HER_PICK,
  hers,
  LINKED_BOOK,
  ME,
  MY_PICK,
  mine,
  NEW_BOOK,
  SENDING,
  SHORTLIST,
  withdrawal,
} from './examples';
import { type Stored, show } from './stand';

const PAGE = { guestPage: 'https://pages.example/guest.html' };

const VIEWS: readonly (readonly [string, string, Stored])[] = [
  ['a blank pick', '#new', { shortlist: SHORTLIST, drafts: [DRAFT] }],
  ['a pick being made', '#new=draft:d1', { shortlist: SHORTLIST, drafts: [DRAFT] }],
  ['a pick without a key', '#new=draft:d1', { book: null, drafts: [DRAFT] }],
  ['a pick without friends', '#new=draft:d1', { book: NEW_BOOK, drafts: [DRAFT] }],
  ['a pick being changed', `#edit=${MY_PICK}`, { said: ANSWERED }],
  ['a pick on its way', `#pick=${MY_PICK}`, { said: [mine()], news: SENDING }],
  ['a pick with answers', `#pick=${MY_PICK}`, { said: ANSWERED, book: LINKED_BOOK }],
  ['a link', `#pick=${MY_PICK}&share`, { said: ANSWERED, book: LINKED_BOOK, settings: PAGE }],
  ['a link without a page', `#pick=${MY_PICK}&share`, { said: ANSWERED }],
  ['a pick to answer', `#pick=${HER_PICK}`, { said: ASKED }],
  ['a pick answered', `#pick=${HER_PICK}`, { said: [...ASKED, answer('f2', ME, hers(), { reactions: ['love'] })] }],
  ['a decision', `#decide=${MY_PICK}`, { said: ANSWERED }],
  ['all picks', '#picks', { said: [...ANSWERED, ...ASKED], drafts: [DRAFT] }],
  ['no picks', '#picks', {}],
  ['a pick that is gone', `#pick=${MY_PICK}`, { said: [mine(), withdrawal(mine())] }],
];

const LOOKS: readonly (readonly [number, Partial<Settings>])[] = [
  [1280, { theme: 'light', language: 'en' }],
  [1280, { theme: 'dark', language: 'zh-CN' }],
  [768, { theme: 'dark', language: 'fr' }],
  [360, { theme: 'light', language: 'zh-CN' }],
  [320, { theme: 'dark', language: 'fr' }],
];

describe.each(VIEWS)('%s', (_, hash, stored) => {
  it.each(LOOKS)('is accessible and fits %i px in %o', async (width, settings) => {
    await page.viewport(width, 900);
    const { screen } = await show(hash, { ...stored, settings: { ...stored.settings, ...settings } });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    // The link and what goes with it come a moment later; all that opens is opened.
    if (hash.endsWith('&share'))
      await expect.poll(() => document.querySelector('details, input[readonly]')).toBeTruthy();
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(document.documentElement.lang).toBe(settings.language);
  });
});
