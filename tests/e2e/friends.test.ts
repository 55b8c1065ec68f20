import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '@/tests/world/world';
import { command, FLAGSHIP } from './both';
import { befriended, bookOf, doing, eventually, introduced, passedThrough, saidIn } from './friends-acts';
import { openChromium } from './harness/chromium';
import { openFirefox } from './harness/firefox';
import type { Harness } from './harness/harness';

const ANA = 'Anabelle Quillfeather';
const BO = 'Boris Quillfeather';

/** Words nobody but the two may read. */
const SECRETS = [
  'Quillfeather',
  'Fenwick',
  'oriel-fenwick',
  'Which one for the wedding',
  'Slid down my nose',
  '5012345678900',
];

const secretsIn = (text: string): readonly string[] =>
  SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

const OPINION = {
  product: { name: 'Oriel Fenwick Round', url: FLAGSHIP, brand: 'Oriel', ids: {} },
  owning: 'returned',
  rating: 2,
  text: 'Slid down my nose all day.',
  disclosure: { gifted: false, affiliated: false, ownExperience: true },
};

describe('two friends, one in Chromium, one in Firefox, and two relays', () => {
  let world: World;
  let ana: Harness;
  let bo: Harness;
  beforeAll(async () => {
    world = await startWorld();
    [ana, bo] = await Promise.all([openChromium(world), openFirefox(world)]);
  });
  afterAll(async () => {
    await Promise.all([ana?.close(), bo?.close()]);
    await world?.close();
  });

  it('contact no relay before the first circle is made', async () => {
    const page = await ana.visit(FLAGSHIP);
    const popup = await ana.popupOver(page);
    await popup.waitForText(/Oriel Fenwick Round/);
    await popup.close();
    expect(passedThrough(world)).toBe('');
    await page.close();
  });

  it('become friends through an invitation, having compared four words', async () => {
    await introduced(ana, ANA);
    await introduced(bo, BO);
    await befriended([ana, ANA], [bo, BO]);
    expect((await bookOf(ana))?.invites).toMatchObject([{ state: 'used' }]);
  });

  it('see each other first in the popup, matched here, with nothing asked of anybody', async () => {
    await doing(bo, 'sayOpinion', OPINION);
    await eventually([bo, ana], async () => (await saidIn(ana)).map(({ content }) => content.kind)).toContain(
      'opinion',
    );
    const before = passedThrough(world).length;
    const page = await ana.visit(FLAGSHIP);
    const popup = await ana.popupOver(page);
    const text = await popup.waitForText(/Slid down my nose all day/);
    expect(text.indexOf(BO)).toBeLessThan(text.indexOf('Slid down'));
    await popup.close();
    await page.close();
    const told = passedThrough(world).slice(before);
    expect(secretsIn(told)).toEqual([]);
  });

  it('leave nothing readable on the relays', () => {
    const everything = passedThrough(world);
    expect(everything.length).toBeGreaterThan(10_000);
    expect(secretsIn(everything)).toEqual([]);
  });
});
