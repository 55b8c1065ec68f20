import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Settings } from '@/lib/domain/settings';
import { type Stored, show, unreached } from '@/tests/component/pick/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOUGHT } from './examples';

const SIGNED = { jwt: 'head.body.sign-ed_1', at: BOUGHT.at };
const HERE: Stored = { purchases: [BOUGHT] };
const having = (change: Partial<Purchase>): Stored => ({ purchases: [{ ...BOUGHT, ...change }] });
const PUBLIC = () => ({ state: 'public', signature: 'sign-ed_1' });
const LINK = 'https://mangrove.reviews/list?signature=sign-ed_1';

const open = (publishReview: () => unknown = PUBLIC, stored = HERE) =>
  show('#verdict=p1', stored, { replies: { publishReview } });
type Page = Awaited<ReturnType<typeof open>>;

const published = ({ send }: Page) => send.mock.calls.filter(([name]) => name === 'publishReview');
const tick = ({ screen }: Page) => screen.getByRole('checkbox', { name: 'Also publish it as a public review' });

const write = async ({ screen }: Page) => {
  await screen.getByRole('radio', { name: 'Good', exact: true }).click();
  await screen.getByLabelText('In your words').fill('Light.');
};
const publish = async (shown: Page) => {
  await write(shown);
  await tick(shown).click();
  await shown.screen.getByRole('button', { name: 'Send and publish' }).click();
  await expect.element(shown.screen.getByRole('heading', { name: /Thank you/ })).toHaveFocus();
};

describe('a public review', () => {
  it('is made of a verdict only when so ticked', async () => {
    const shown = await open();
    await write(shown);
    await expect.element(tick(shown)).not.toBeChecked();
    await shown.screen.getByRole('button', { name: 'Send to my friends' }).click();
    await expect.element(shown.screen.getByText(/Thank you/)).toBeVisible();
    expect([shown.ports.askFor.mock.calls, published(shown)]).toEqual([[], []]);
  });

  it('is shown word for word, with what it means, before it is sent', async () => {
    const shown = await open();
    const { screen } = shown;
    await tick(shown).click();
    const preview = screen.getByRole('region', { name: 'This is what everybody will see' });
    await expect.element(preview).toHaveTextContent('Nothing yet');
    await write(shown);
    await screen.getByRole('checkbox', { name: 'It was given to me' }).click();
    await expect
      .element(preview)
      .toHaveTextContent(
        'Abouthttps://orchard.example/fenwickByNo nameRating75 of 100WordsLight. It was given to me.Marked asI used it myself',
      );
    await screen.getByLabelText('Nickname').fill('Ana');
    await expect.element(preview).toHaveTextContent('ByAnaRating');
    for (const words of [
      /licence CC BY 4.0/,
      /cannot be changed or taken back/,
      /key kept on this device/,
      /Photos stay/,
    ])
      await expect.element(screen.getByText(words)).toBeVisible();
  });

  it('asks for permission in the very click, and leads to where it is', async () => {
    const shown = await open();
    const order: string[] = [];
    shown.ports.askFor.mockImplementation(async (origins) => {
      order.push(`asked for ${origins}`, `said ${shown.send.mock.calls.length}`);
      return true;
    });
    await publish(shown);
    await expect
      .element(shown.screen.getByRole('link', { name: 'See it on mangrove.reviews' }))
      .toHaveAttribute('href', LINK);
    expect(order).toEqual(['asked for https://api.mangrove.reviews', 'said 0']);
    expect(published(shown)).toEqual([
      [
        'publishReview',
        {
          purchase: 'p1',
          review: {
            sub: 'https://orchard.example/fenwick',
            rating: 75,
            opinion: 'Light.',
            metadata: { client_id: 'https://grapevine.example/', is_personal_experience: 'true' },
          },
        },
      ],
    ]);
  });

  it('that is denied keeps the verdict, says so, and can be tried again', async () => {
    const shown = await open();
    shown.ports.askFor.mockResolvedValueOnce(false);
    await publish(shown);
    await expect.element(shown.screen.getByRole('alert')).toHaveTextContent('your browser has not allowed');
    expect(published(shown)).toEqual([]);
    await shown.screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(shown.screen.getByText('Your review is public.')).toBeVisible();
    expect([shown.ports.askFor.mock.calls.length, published(shown).length]).toEqual([2, 1]);
  });

  it.each([
    ['throttled', () => ({ state: 'throttled' }), 'takes no reviews right now'],
    ['not heard of', () => ({ state: 'unheard' }), 'never published twice'],
    ['lost with the background', unreached, 'never published twice'],
  ])('that is %s is said, and can be tried again', async (_, answer, words) => {
    const shown = await open(answer);
    await publish(shown);
    await expect.element(shown.screen.getByRole('alert')).toHaveTextContent(words);
    await shown.screen.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => published(shown).length).toBe(2);
  });

  it('that is turned down says why, and the text can be posted oneself', async () => {
    const shown = await open(() => ({ state: 'refused', because: 'Subject is not publicly accessible' }));
    await publish(shown);
    await expect.element(shown.screen.getByRole('alert')).toHaveTextContent('Subject is not publicly accessible');
    expect(shown.screen.getByRole('button', { name: 'Try again' }).elements()).toEqual([]);
    await expect.element(shown.screen.getByRole('button', { name: 'Copy the text' })).toBeVisible();
  });

  it('is not published when the verdict itself did not get through', async () => {
    const shown = await show('#verdict=p1', HERE, { replies: { sayOpinion: unreached } });
    await write(shown);
    await tick(shown).click();
    await shown.screen.getByRole('button', { name: 'Send and publish' }).click();
    await expect.element(shown.screen.getByRole('alert')).toHaveTextContent('Nothing you wrote is lost');
    expect(published(shown)).toEqual([]);
  });

  it.each([
    ['a product with no address', { product: { name: 'Lamp', ids: {} } }],
    [
      'an address that is too long',
      { product: { ...BOUGHT.product, url: `https://orchard.example/${'x'.repeat(90)}` } },
    ],
  ])('is not offered for %s', async (_, change) => {
    const shown = await open(PUBLIC, having(change));
    await expect.element(shown.screen.getByRole('group', { name: 'Who may read it' })).toBeVisible();
    expect(tick(shown).elements()).toEqual([]);
  });
});

describe('a review that was signed before', () => {
  it('is where it was, and not offered twice', async () => {
    const shown = await open(PUBLIC, having({ review: { ...SIGNED, state: 'public' } }));
    await expect.element(shown.screen.getByRole('link', { name: /See it/ })).toHaveAttribute('href', LINK);
    expect(tick(shown).elements()).toEqual([]);
  });

  it('and may not have arrived is sent again as it was', async () => {
    const shown = await open(PUBLIC, having({ review: { ...SIGNED, state: 'leaving' } }));
    await shown.screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(shown.screen.getByText('Your review is public.')).toBeVisible();
    expect(published(shown)).toEqual([['publishReview', { purchase: 'p1' }]]);
    expect(shown.screen.getByRole('button', { name: 'Do not publish' }).elements()).toEqual([]);
  });

  it('and never left can be left unpublished', async () => {
    const shown = await open(PUBLIC, having({ review: { ...SIGNED, state: 'signed' } }));
    await expect.element(shown.screen.getByText(/has not left/)).toBeVisible();
    await shown.screen.getByRole('button', { name: 'Do not publish' }).click();
    expect(shown.send).toHaveBeenCalledWith('dropReview', { purchase: 'p1' });
  });
});

const LOOKS: readonly (readonly [number, Partial<Settings>])[] = [
  [1280, { theme: 'light', language: 'en' }],
  [360, { theme: 'dark', language: 'fr' }],
  [320, { theme: 'light', language: 'zh-CN' }],
];
const STATES: readonly (readonly [string, Stored, unknown])[] = [
  ['the preview', HERE, undefined],
  ['a public one', having({ review: { ...SIGNED, state: 'public' } }), undefined],
  ['one that may not have arrived', having({ review: { ...SIGNED, state: 'leaving' } }), undefined],
  ['one that never left', having({ review: { ...SIGNED, state: 'signed' } }), undefined],
  ['success', HERE, PUBLIC()],
  ['a refusal', HERE, { state: 'refused', because: 'Subject is not publicly accessible' }],
];

describe.each(STATES)('%s', (_, stored, answer) => {
  it.each(LOOKS)('is accessible and fits %i px in %o', async (width, settings) => {
    await page.viewport(width, 900);
    const { screen } = await open(() => answer, { ...stored, settings });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    const [box] = screen.getByRole('checkbox').elements().slice(-1);
    if (!stored.purchases?.[0]?.review) {
      await screen.getByRole('radio').nth(5).click();
      (box as HTMLElement).click();
      await expect.element(screen.getByRole('region').last()).toBeVisible();
    }
    if (answer) {
      (document.querySelector('[type=submit]') as HTMLElement).click();
      await expect.element(screen.getByText(/mangrove\.reviews/)).toBeVisible();
    }
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});
