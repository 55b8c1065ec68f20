import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { BlossomFinding } from '@/lib/domain/friends/blossom';
import { fakePorts, show, unreached } from '@/tests/component/options/stand';
import { expectAccessible } from '@/tests/component/shared/axe';
import { BOOK } from './examples';

beforeEach(() => page.viewport(1280, 900));

const SET = { blossom: 'https://photos.example/' };
const visit = (doors = fakePorts(), settings = {}, news = {}) =>
  show('#friends?about=answers', { friends: { book: BOOK, news }, settings }, doors);

describe('the address of the photo server', () => {
  const label = 'Address of your Blossom server';

  it('is kept once the browser gave its permission, asked for in the click', async () => {
    const { screen, stored, permissions } = await visit();
    await screen.getByRole('textbox', { name: label }).fill('photos.example');
    await screen.getByRole('button', { name: 'Save' }).last().click();
    await expect.poll(async () => (await stored()).blossom).toBe('https://photos.example/');
    expect(permissions).toMatchObject({ given: new Set(['https://photos.example']), straight: true });
  });

  it('is not kept without it, with a word why', async () => {
    const { screen, stored } = await visit(fakePorts({}, { refuses: true }));
    await screen.getByRole('textbox', { name: label }).fill('photos.example');
    await screen.getByRole('button', { name: 'Save' }).last().click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not give the permission');
    expect((await stored()).blossom).toBe('');
  });

  it('is given up without asking for anything', async () => {
    const { screen, stored, permissions } = await visit(undefined, SET);
    await screen.getByRole('textbox', { name: label }).fill('');
    await screen.getByRole('button', { name: 'Save' }).last().click();
    await expect.poll(async () => (await stored()).blossom).toBe('');
    expect(permissions.given.size).toBe(0);
    await expect.element(screen.getByRole('button', { name: 'Test' })).not.toBeInTheDocument();
  });
});

describe('testing the photo server', () => {
  const found = (finding: BlossomFinding) => fakePorts({ testPhotoServer: () => finding });

  it.each([
    ['serves', 'It works: it took a sealed file'],
    ['keeps', 'It works, but keeps files'],
    ['wrong-type', 'It takes no sealed files'],
    ['not-allowed', 'from those it knows only'],
    ['too-big', 'too big'],
    ['unreachable', 'cannot be reached'],
    ['lost', 'does not hand it out as it was'],
  ] as const)('says in words that it found: %s', async (finding, words) => {
    const { screen, send } = await visit(found(finding), SET);
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByText(words)).toBeVisible();
    expect(send).toHaveBeenCalledWith('testPhotoServer', { address: SET.blossom });
    await expectAccessible();
  });

  it('sends nothing without the browser’s permission', async () => {
    const doors = fakePorts({}, { refuses: true });
    const { screen, send } = await visit(doors, SET);
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not give the permission');
    expect(send).not.toHaveBeenCalledWith('testPhotoServer', expect.anything());
  });

  it('says so when the background does not answer', async () => {
    const { screen } = await visit(fakePorts({ testPhotoServer: unreached }), SET);
    await screen.getByRole('button', { name: 'Test' }).click();
    await expect.element(screen.getByRole('alert')).toBeVisible();
  });
});

describe('a refusal while sending', () => {
  it.each(['en', 'fr', 'zh-CN'] as const)('is said beside the address, accessibly in %s', async (language) => {
    const look = { theme: 'dark', language } as const;
    const { screen } = await visit(undefined, { ...SET, ...look }, { photoServer: { trouble: 'wrong-type' } });
    await expect.element(screen.getByRole('alert')).toBeVisible();
    await expectAccessible();
  });

  it('says what became of the photos', async () => {
    const { screen } = await visit(undefined, SET, { photoServer: { trouble: 'too-big' } });
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('Your photo server refused; photos went over the relays instead. It found the file too big.');
  });
});
