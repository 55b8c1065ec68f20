import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as file from '@/components/loop/shortlist/shortlist-file';
import { type Stored, show, unreached } from '@/tests/component/pick/stand';
import { HERS, LIST, SHELVES } from './examples';

const FULL: Stored = { shortlist: LIST, shelves: SHELVES, said: [HERS] };
const seven = Array.from({ length: 7 }, (_, place) => ({ ...LIST[1], key: `s${place}` }) as (typeof LIST)[number]);

const rowOf = ({ screen }: Awaited<ReturnType<typeof show>>, name: RegExp) => screen.getByRole('row', { name });

describe('the shortlist', () => {
  it('compares what this device knows, and asks nobody for it', async () => {
    const shown = await show('#shortlist', FULL);
    const first = rowOf(shown, /Fenwick Round/);
    await expect.element(first).toHaveTextContent(/€149.00.*4\.\d of 5 \(\d+\).*1 friend/);
    await expect
      .element(rowOf(shown, /Halden square/))
      .toHaveTextContent(/Wait for June.*\$89.50.*Not asked yet.*None yet/);
    await expect
      .element(first.getByRole('link', { name: /Open at orchard.example/ }))
      .toHaveAttribute('rel', 'noopener noreferrer nofollow');
    await expect.element(shown.screen.getByText('云纹 圆框眼镜')).toHaveAttribute('lang', 'zh');
    expect(shown.send).not.toHaveBeenCalled();
  });

  it('asks friends about those chosen, by keyboard', async () => {
    const { screen, ports } = await show('#shortlist', FULL);
    const box = screen.getByRole('checkbox', { name: /Choose Oriel Fenwick/ });
    await expect.element(box).toBeVisible();
    (box.element() as HTMLElement).focus();
    await userEvent.keyboard(' {Tab}{Tab}{Tab} ');
    const ask = screen.getByRole('button', { name: 'Ask friends about these 2' });
    (ask.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(ports.openOwn).toHaveBeenCalledWith('/pick.html#new=k1,k2');
  });

  it('asks about six at most, and says so', async () => {
    const { screen } = await show('#shortlist', { shortlist: seven });
    for (const box of screen.getByRole('checkbox').elements()) await userEvent.click(box);
    await expect.element(screen.getByRole('button', { name: 'Ask friends about these 7' })).toBeDisabled();
    await expect.element(screen.getByText('A question to friends takes up to six.')).toBeVisible();
  });

  it('drops a product', async () => {
    const { screen, send } = await show('#shortlist', FULL);
    await screen.getByRole('button', { name: 'Take off Halden square frame, navy' }).click();
    expect(send).toHaveBeenCalledWith('shortlist', { product: LIST[1]?.product, keep: false });
  });

  it('says when a product could not be dropped', async () => {
    const { screen } = await show('#shortlist', FULL, { replies: { shortlist: unreached } });
    await screen.getByRole('button', { name: /Take off Halden/ }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('did not get through');
  });
});

describe('the shortlist as a file', () => {
  const choose = async (stored: Stored, text: string, replies = {}) => {
    const shown = await show('#shortlist', stored, { replies });
    await shown.screen
      .getByLabelText('Take from a file')
      .first()
      .upload(new File([text], 'list.json'));
    return shown;
  };

  it('is saved, and taken back product by product', async () => {
    const save = vi.spyOn(URL, 'createObjectURL');
    const { screen } = await show('#shortlist', FULL);
    await screen.getByRole('button', { name: 'Save as a file' }).click();
    const blob = save.mock.lastCall?.[0];
    const saved = blob instanceof Blob ? await blob.text() : '';
    expect(file.productsIn(saved)).toEqual(LIST.map(({ product }) => product));
    await screen.unmount();
    const other = await choose({}, saved);
    await expect.element(other.screen.getByText('3 products taken over.')).toBeVisible();
    expect(other.send.mock.calls).toEqual(LIST.map(({ product }) => ['shortlist', { product, keep: true }]));
  });

  it.each([
    ['garbage', '{'],
    ['another file', '{"grapevineShortlist":2,"products":[]}'],
    ['a list', '[]'],
  ])('refuses %s, and changes nothing', async (_, text) => {
    const { screen, send } = await choose(FULL, text);
    await expect.element(screen.getByText(/This file holds no shortlist/)).toBeVisible();
    expect(send).not.toHaveBeenCalled();
  });

  it('counts only what was taken over', async () => {
    const { screen } = await choose({}, file.shortlistFile(LIST), { shortlist: unreached });
    await expect.element(screen.getByText(/did not get through/)).toBeVisible();
  });
});
