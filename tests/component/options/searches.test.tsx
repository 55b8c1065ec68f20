import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '@/tests/component/shared/axe';
import { fakePorts, show, unreached } from './stand';

const OWN = { name: 'Bridge club', address: 'https://club.example/search?q={name}' };

beforeEach(() => page.viewport(1280, 1000));

const open = async (settings = {}, doors = fakePorts()) => {
  const shown = await show('#searches', { settings }, doors);
  const searches = async () => (await shown.stored()).searches;
  const write = async (name: string, address: string) => {
    await shown.screen.getByRole('textbox', { name: 'What it is called' }).fill(name);
    await shown.screen.getByRole('textbox', { name: 'Address of its search' }).fill(address);
  };
  return { ...shown, searches, write };
};

describe('places to search by hand', () => {
  it('are all off at first, said with what a click tells them, and kept once chosen', async () => {
    const { screen, searches, permissions } = await open();
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Search by hand' })).toBeVisible();
    await expect.element(screen.getByText('Nothing is sent before you click a link.', { exact: false })).toBeVisible();
    for (const toggle of screen.getByRole('switch').elements()) expect(toggle).not.toBeChecked();
    const instagram = screen.getByRole('switch', { name: 'Search Instagram (instagram.com)' });
    await instagram.click();
    await expect.poll(searches).toEqual([{ known: 'instagram' }]);
    await instagram.click();
    await expect.poll(searches).toBeUndefined();
    expect(permissions.given.size).toBe(0);
  });

  it('in other languages are folded away, until one is chosen', async () => {
    const { screen } = await open();
    await expect.element(screen.getByText('Social network, xiaohongshu.com')).not.toBeVisible();
    await screen.getByText('places in other languages', { exact: false }).click();
    await expect.element(screen.getByText('Social network, xiaohongshu.com')).toBeVisible();
    await screen.unmount();
    const chosen = await open({ searches: [{ known: 'weibo' }] });
    await expect.element(chosen.screen.getByRole('switch', { name: 'Search Weibo (s.weibo.com)' })).toBeChecked();
  });

  it('say so where they find books or makers alone', async () => {
    const { screen } = await open();
    await expect.element(screen.getByText('Forum, goodreads.com · books only, by ISBN')).toBeVisible();
    await expect.element(screen.getByText('Shop, trustpilot.com · the brand, not the product')).toBeVisible();
  });

  it.each([
    ['en', 'light', 1280],
    ['fr', 'dark', 360],
    ['zh-CN', 'light', 360],
  ] as const)('are accessible in %s, %s, %d px wide', async (language, theme, width) => {
    await page.viewport(width, 900);
    const { screen } = await open({ language, theme, searches: [{ known: 'weibo' }, { known: 'babelio' }, OWN] });
    await expect.element(screen.getByText('Bridge club')).toBeVisible();
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});

describe('a place of one’s own', () => {
  it('is shown as it would be opened, and added', async () => {
    const { screen, searches, write } = await open();
    await write(' Bridge club ', ' https://club.example/search?q={name} ');
    await expect
      .element(screen.getByText('For “round glasses” it opens https://club.example/search?q=round%20glasses'))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(searches).toEqual([OWN]);
    await expect.element(screen.getByRole('textbox', { name: 'What it is called' })).toHaveValue('');
    await expect.element(screen.getByText('Bridge club', { exact: true })).toBeVisible();
  });

  it.each([
    ['club', 'That is no web address.'],
    ['http://club.example/?q={name}', 'Only addresses that begin with https://'],
    ['https://club.example/search', 'Put {name} where the words you search for stand'],
    ['https://club.example/?q={words}', 'One word in braces means nothing here.'],
    [OWN.address, 'This address is in your list already.'],
  ])('is refused at its field with an address such as %s', async (address, says) => {
    const { screen, searches, write } = await open({ searches: [OWN] });
    await write('Club', address);
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(says);
    await expectAccessible();
    expect(await searches()).toEqual([OWN]);
  });

  it('wants a name', async () => {
    const { screen, write } = await open();
    await write(' ', OWN.address);
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Give it a name.');
  });

  it('can be changed and removed', async () => {
    const { screen, searches, write } = await open({ searches: [OWN, { known: 'reddit' }] });
    await screen.getByRole('button', { name: 'Change Bridge club' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'What it is called' })).toHaveFocus();
    await write('The club', 'https://club.example/find/{brand}');
    await screen.getByRole('button', { name: 'Save' }).click();
    const changed = { name: 'The club', address: 'https://club.example/find/{brand}' };
    await expect.poll(searches).toEqual([changed, { known: 'reddit' }]);
    await screen.getByRole('button', { name: 'Remove The club' }).click();
    await expect.poll(searches).toEqual([{ known: 'reddit' }]);
    await expect.element(screen.getByText('None so far.')).toBeVisible();
  });

  it('stays in the form when it could not be kept', async () => {
    const { screen, write } = await open({}, fakePorts({ changeSettings: unreached }));
    await write('Bridge club', OWN.address);
    await screen.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(screen.getByText('This change is not saved', { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: 'What it is called' })).toHaveValue('Bridge club');
  });
});
