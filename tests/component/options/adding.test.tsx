import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '@/tests/component/shared/axe';
import { HACKER_NEWS, LOW_BRIDGE, OPINIONS, SETTINGS, SPECS } from './examples';
import { fakePorts, show, unreached } from './stand';

const ORIGIN = 'https://forum.lowbridge.example';
const withoutHackerNews = SETTINGS.sources.filter(({ config }) => config.id !== HACKER_NEWS.id);

beforeEach(() => page.viewport(1280, 900));

/** Pastes an address and asks what it is. */
const look = async (
  doors: ReturnType<typeof fakePorts>,
  settings = {},
  address = 'forum.lowbridge.example/c/frames',
) => {
  const shown = await show('#sources', { settings }, doors);
  await shown.screen.getByRole('textbox', { name: 'Add a source' }).fill(address);
  await shown.screen.getByRole('button', { name: 'See what it is' }).click();
  const saved = async () => (await shown.stored()).sources.map(({ config }) => config.id);
  return { ...shown, saved };
};

const recognised = () => fakePorts({ recognise: () => ({ state: 'recognised', config: LOW_BRIDGE }) });

describe('pasting an address', () => {
  it('says beforehand what the click asks for and what it opens', async () => {
    const { screen } = await show('#sources');
    await screen.getByRole('textbox', { name: 'Add a source' }).fill('https://forum.lowbridge.example/c/frames');
    await expect
      .element(
        screen.getByText('Your browser will ask whether Grapevine may read forum.lowbridge.example.', { exact: false }),
      )
      .toBeVisible();
  });

  it('refuses what is no address, asking nobody', async () => {
    const { screen, send, permissions } = await look(fakePorts(), {}, 'low bridge forum');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('That is no web address.');
    expect(send).not.toHaveBeenCalled();
    expect(permissions.given.size).toBe(0);
  });

  it('asks for that origin straight from the click, and only then asks the address', async () => {
    const { screen, send, permissions } = await look(recognised());
    await expect.element(screen.getByText('Forum (Discourse)')).toBeVisible();
    expect(permissions).toMatchObject({ given: new Set([ORIGIN]), straight: true });
    expect(send.mock.calls).toEqual([['recognise', { address: `${ORIGIN}/c/frames` }]]);
  });

  it('loses and sends nothing when the permission is denied', async () => {
    const { screen, send } = await look(fakePorts({}, { refuses: true }));
    await expect.element(screen.getByText('Your browser did not give the permission', { exact: false })).toBeVisible();
    await expect
      .element(screen.getByRole('textbox', { name: 'Add a source' }))
      .toHaveValue('forum.lowbridge.example/c/frames');
    expect(send).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it('says when our own background does not answer', async () => {
    const { screen } = await look(fakePorts({ recognise: unreached }));
    await expect.element(screen.getByText('Nothing is known of the source.', { exact: false })).toBeVisible();
  });
});

describe('a recognised place', () => {
  it('says what it is and what asking it sends, can be tried, and is added', async () => {
    const trySource = () => ({ state: 'found', opinions: OPINIONS, ms: 640 });
    const doors = fakePorts({ recognise: () => ({ state: 'recognised', config: LOW_BRIDGE }), trySource });
    const { screen, saved, permissions } = await look(doors);
    await expect.element(screen.getByText('To forum.lowbridge.example')).toBeVisible();
    await screen.getByRole('textbox', { name: 'Name of a product' }).fill('Oriel');
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByText('4 opinions in 0.6 sec')).toBeVisible();
    await expectAccessible();
    await screen.getByRole('button', { name: 'Add this source' }).click();
    await expect.element(screen.getByText('Low Bridge Club is added', { exact: false })).toBeVisible();
    await expect.poll(saved).toContain(LOW_BRIDGE.id);
    expect(permissions).toMatchObject({ given: new Set([ORIGIN]), straight: true });
  });

  it('gives the permission back when the shopper cancels', async () => {
    const { screen, permissions, saved } = await look(recognised());
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => permissions.given.size).toBe(0);
    expect(await saved()).not.toContain(LOW_BRIDGE.id);
  });

  it('gives the permission back when the shopper turns to another section', async () => {
    const { screen, permissions } = await look(recognised());
    await expect.element(screen.getByRole('button', { name: 'Add this source' })).toBeVisible();
    await screen.getByRole('link', { name: 'Help' }).click();
    await expect.poll(() => permissions.given.size).toBe(0);
  });

  it('keeps a permission another source needs', async () => {
    const doors = fakePorts({ recognise: () => ({ state: 'recognised', config: SPECS }) });
    const { screen, permissions } = await look(doors, {}, 'https://specs.example/t/1');
    await expect.element(screen.getByText('This source is already in your list.')).toBeVisible();
    await screen.getByRole('button', { name: 'Fine' }).click();
    expect(permissions.given).toEqual(new Set(['https://specs.example']));
  });

  it('stays in view when the permission to add it is denied', async () => {
    const doors = recognised();
    const { screen, saved } = await look(doors);
    await expect.element(screen.getByRole('button', { name: 'Add this source' })).toBeVisible();
    doors.permissions.refuses = true;
    await screen.getByRole('button', { name: 'Add this source' }).click();
    await expect.element(screen.getByText('Your browser did not give the permission', { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Add this source' })).toBeVisible();
    expect(await saved()).not.toContain(LOW_BRIDGE.id);
  });
});

describe('a place that could not be kept', () => {
  const failing = () =>
    fakePorts({ recognise: () => ({ state: 'recognised', config: LOW_BRIDGE }), changeSettings: unreached });

  it('is not called added, and can be added again', async () => {
    const { screen, permissions } = await look(failing());
    await screen.getByRole('button', { name: 'Add this source' }).click();
    await expect.element(screen.getByText('This change is not saved', { exact: false })).toBeVisible();
    expect(screen.getByText('Low Bridge Club is added', { exact: false }).elements()).toHaveLength(0);
    await expect.element(screen.getByRole('button', { name: 'Add this source' })).toBeVisible();
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => permissions.given.size).toBe(0);
  });
});

describe('an address that leads on to another', () => {
  it.each(['en', 'fr', 'zh-CN'] as const)('is opened by the shopper, not by us (%s)', async (language) => {
    const shown = await show(
      '#sources',
      { settings: { language } },
      fakePorts({ recognise: () => ({ state: 'moved' }) }),
    );
    await shown.screen.getByPlaceholder('https://forum.example').fill('forum.lowbridge.example');
    await shown.screen.getByPlaceholder('https://forum.example').element().closest('form')?.requestSubmit();
    const link = shown.screen.getByRole('alert').getByRole('link');
    await expect.element(link).toHaveAttribute('href', `${ORIGIN}/`);
    await expectAccessible();
  });
});

describe('a recognised place that wants a token', () => {
  const GLASSES = { id: 'reddit:glasses', kind: 'reddit', label: 'r/glasses', fields: { communities: 'glasses' } };

  it('is added once it has one, with what its address told', async () => {
    const doors = fakePorts({ recognise: () => ({ state: 'recognised', config: GLASSES }) });
    const { screen, stored, permissions } = await look(doors, {}, 'https://www.reddit.com/r/glasses');
    await expect.element(screen.getByText('r/glasses was recognised')).toBeVisible();
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Something is missing');
    await expectAccessible();
    await screen.getByLabelText('Your access token').fill('token-of-mine');
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    const fields = { token: 'token-of-mine', communities: 'glasses' };
    await expect.poll(async () => (await stored()).sources.at(-1)?.config).toEqual({ ...GLASSES, fields });
    await expect.poll(() => permissions.given).toEqual(new Set(['https://oauth.reddit.com']));
  });
});

describe('a place we do not know', () => {
  it('offers the kinds that exist with their forms, and adds what was filled in', async () => {
    const { screen, saved, stored } = await look(fakePorts({ recognise: () => ({ state: 'unknown' }) }));
    await expect.element(screen.getByText('We could not tell what this is')).toBeVisible();
    await screen.getByRole('radio', { name: 'Blog (RSS)' }).click();
    await screen.getByRole('textbox', { name: 'Address of the blog or its feed' }).fill('blog.example/feed.xml');
    await expectAccessible();
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    await expect.poll(saved).toContain('feed:blog.example/feed.xml');
    expect((await stored()).sources.at(-1)?.config.fields).toEqual({ address: 'https://blog.example/feed.xml' });
  });

  it('says what is wrong with an unfinished form', async () => {
    const { screen } = await look(fakePorts({ recognise: () => ({ state: 'unknown' }) }));
    await screen.getByRole('textbox', { name: 'Address' }).fill('');
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Something is missing');
  });

  it('says of a field that holds more than is kept so before it is lost', async () => {
    const { screen, saved } = await look(fakePorts({ recognise: () => ({ state: 'unknown' }) }));
    await screen.getByRole('radio', { name: 'Blog (SearXNG)' }).click();
    await screen.getByRole('textbox', { name: 'Sites to search' }).fill('forum.example '.repeat(200));
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('Too long: at most 2,000 characters are kept here.');
    await screen.getByRole('button', { name: 'Add and allow' }).click();
    expect((await saved()).filter((id) => id.startsWith('searxng'))).toEqual([]);
    await expectAccessible();
  });

  it('names the trouble of one that did not answer', async () => {
    const { screen } = await look(fakePorts({ recognise: () => ({ state: 'failed', trouble: 'too-slow' }) }));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Took too long to answer.');
  });
});

describe('places many begin with', () => {
  it('are folded away; each says what asking it sends, and is on only once it was chosen', async () => {
    const { screen, stored, permissions } = await show('#sources', { settings: { sources: withoutHackerNews } });
    await expect.element(screen.getByText('To hn.algolia.com', { exact: false })).not.toBeVisible();
    await screen.getByText('more places many begin with', { exact: false }).click();
    await expect.element(screen.getByText('To hn.algolia.com', { exact: false })).toBeVisible();
    expect((await stored()).sources).toEqual(withoutHackerNews);
    await screen.getByRole('button', { name: 'Add Hacker News' }).click();
    await expect.poll(async () => (await stored()).sources.at(-1)?.config).toEqual(HACKER_NEWS);
    expect(permissions).toMatchObject({ given: new Set(['https://hn.algolia.com']), straight: true });
  });

  it.each([
    ['fr', 'Ajouter Les Numériques'],
    ['zh-CN', '添加 NeoDB'],
  ] as const)(
    'are those of the language %s, the first in view as long as there is no source',
    async (language, name) => {
      const { screen } = await show('#sources', { settings: { sources: [], language } });
      await expect.element(screen.getByRole('button', { name })).toBeVisible();
      await expectAccessible();
    },
  );
});
