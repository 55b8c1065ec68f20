import decodeQR from 'qr/decode.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ShareThrough } from '@/components/shared/friends/share-through';
import { expectAccessible } from '@/tests/component/shared/axe';
import { on } from '@/tests/component/shared/stand-in';

const LINK = `https://pages.example/guest.html#g1.${'aB3-_'.repeat(30)}`;
const TEXT = 'Léna asks: which suits me?';

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});

/** What a camera reads from the code on the page. */
const seenByCamera = async (): Promise<string> => {
  const drawn = document.querySelector('svg[role="img"]')?.cloneNode(true) as SVGElement;
  const side = 600;
  drawn.setAttribute('width', String(side));
  drawn.setAttribute('height', String(side));
  const picture = new Image(side, side);
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawn))}`;
  await picture.decode();
  const pen = new OffscreenCanvas(side, side).getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side);
  pen.drawImage(picture, 0, 0);
  return decodeQR(pen.getImageData(0, 0, side, side));
};

describe('handing a link on', () => {
  it('copies exactly the link, and says so', async () => {
    const screen = await render(on({}, <ShareThrough text={TEXT} link={LINK} />));
    await screen.getByRole('button', { name: 'Copy' }).click();
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Copied');
    expect(copied).toEqual([LINK]);
  });

  it('can be read by a camera', async () => {
    await render(on({}, <ShareThrough text={TEXT} link={LINK} />));
    expect(await seenByCamera()).toBe(LINK);
  });

  it('opens each network’s own form in a tab that knows nothing of this page', async () => {
    const screen = await render(on({}, <ShareThrough text={TEXT} link={LINK} />));
    for (const name of ['WhatsApp', 'Telegram', 'Messenger, Facebook', 'Snapchat', 'X', 'Weibo']) {
      const way = screen.getByRole('link', { name, exact: true });
      await expect.element(way).toHaveAttribute('rel', expect.stringContaining('noopener'));
      await expect.element(way).toHaveAttribute('referrerpolicy', 'no-referrer');
      await expect.element(way).toHaveAttribute('href', expect.stringContaining(encodeURIComponent(LINK)));
    }
    await expect
      .element(screen.getByRole('link', { name: 'E-mail' }))
      .toHaveAttribute('href', expect.stringMatching(/^mailto:/));
  });

  it('copies for networks that take no links, and says what to do there', async () => {
    const screen = await render(on({}, <ShareThrough text={TEXT} link={LINK} />));
    await screen.getByRole('button', { name: 'WeChat' }).click();
    await expect.element(screen.getByText('scan this code from another phone')).toBeVisible();
    await screen.getByRole('button', { name: 'Instagram' }).click();
    await expect.element(screen.getByText('Instagram takes no links from outside')).toBeVisible();
    expect(copied).toEqual([LINK, LINK]);
  });

  it('warns of what would learn the key, and that X and Weibo are read by everybody', async () => {
    const screen = await render(on({}, <ShareThrough text={TEXT} link={LINK} />));
    await expect.element(screen.getByText('a link shortener would learn the key')).toBeVisible();
    await expect.element(screen.getByText('For everybody to read:')).toBeVisible();
  });

  it('with a bare code offers only what carries text', async () => {
    const screen = await render(on({}, <ShareThrough text={TEXT} link="i1.abc" />));
    expect(
      screen
        .getByRole('link')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['E-mail', 'WhatsApp']);
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (theme) => {
    for (const language of ['en', 'fr', 'zh-CN'] as const) {
      const screen = await render(on({ theme, language }, <ShareThrough text={TEXT} link={LINK} />));
      await expectAccessible(screen.container);
      await screen.unmount();
    }
  });
});
