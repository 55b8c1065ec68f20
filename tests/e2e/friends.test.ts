import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FriendsNews } from '@/lib/domain/friends/news';
import { type DemoFriend, demoFriend } from '@/tests/world/friends/demo-friend';
import { startWorld, type World } from '@/tests/world/world';
import { command, FLAGSHIP } from './both';
import { befriended, doing, eventually, passedThrough, saidIn } from './friends/acts';
import { bookOf, introduce, letIn } from './friends/meet';
import { png } from './friends/png';
import { writeDraft } from './friends/write-draft';
import { openChromium } from './harness/chromium';
import { openFirefox } from './harness/firefox';
import type { Harness } from './harness/harness';
import { fillIn, press, reads } from './shopper';

const ANA = 'Anabelle Quillfeather';
const BO = 'Boris Quillfeather';
const QUESTION = 'Which one for the wedding?';
const TAKEN_AT = '48 Rue des Lilas, 12 June, 17:40';

/** Words nobody but the two may read. */
const SECRETS = [
  'Quillfeather',
  'Rue des Lilas',
  'Cleopatra',
  'Mine now',
  'Fenwick',
  'oriel-fenwick',
  'Which one for the wedding',
  'Slid down my nose',
  '5012345678900',
];

const secretsIn = (text: string): readonly string[] =>
  SECRETS.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

/** How many things wait to be sent. */
const sendingIn = async (browser: Harness): Promise<number> =>
  ((await browser.stored('session')).friends as FriendsNews | undefined)?.sending.length ?? 0;

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
  let guest: Harness;
  let cy: DemoFriend;
  const folder = mkdtempSync(join(tmpdir(), 'grapevine-'));
  beforeAll(async () => {
    world = await startWorld();
    [ana, bo, guest] = await Promise.all([openChromium(world), openFirefox(world), openChromium(world)]);
    cy = demoFriend('Cyprian Quillfeather', world.ports.tls);
  });
  afterAll(async () => {
    await Promise.all([ana?.close(), bo?.close(), guest?.close()]);
    rmSync(folder, { recursive: true });
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
    await introduce(ana, ANA);
    await introduce(bo, BO);
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

  it('ask which suits them with two photos, and the answer comes back to the popup', async () => {
    const photos = [
      ['round.png', [180, 90, 60]],
      ['square.png', [40, 70, 140]],
    ] as const;
    for (const [name, colour] of photos) writeFileSync(join(folder, name), png(900, colour, TAKEN_AT));
    const making = await ana.open('pick.html#new');
    const chooser = await making.waitForSelector('input[type=file]');
    await chooser?.uploadFile(...photos.map(([name]) => join(folder, name)));
    await reads(making, /2 photos added/);
    await fillIn(making, 'Your question', QUESTION);
    await press(making, BO, 'checkbox');
    await press(making, 'Send to 1 friend');
    await reads(making, /What friends say/);
    // Whoever looks at a pick needs no badge for it.
    await making.close();

    await eventually([bo], async () => (await saidIn(bo)).map(({ content }) => content.kind)).toContain('pick');
    const asked = (await saidIn(bo)).find(({ content }) => content.kind === 'pick')?.id;
    const answering = await bo.open(`pick.html#pick=${asked}`);
    await reads(answering, /Which one for the wedding\?/);
    await answering.waitForSelector('img[src^="blob:"]');
    await press(answering, 'Love it', 'radio');
    await fillIn(answering, `A word for ${ANA} (optional)`, 'Softer on you. Take these.');
    await press(answering, `Send to ${ANA}`);
    await reads(answering, /Your answer is given/);

    await eventually([bo, ana], async () => (await saidIn(ana)).map(({ content }) => content.kind)).toContain('answer');
    await expect.poll(() => ana.badge()).toBe('1');
    const page = await ana.visit(FLAGSHIP);
    const popup = await ana.popupOver(page);
    await popup.waitForText(/1 friend answered/);
    await popup.waitForText(/Softer on you\. Take these\./);
    await popup.close();
    for (const each of [answering, page]) await each.close();
  });

  it('send photos without what the camera wrote into them', async () => {
    const kept = await bo.inExtension<readonly string[]>(
      `new Promise((done) => { const open = indexedDB.open('grapevine'); open.onsuccess = () => {
         const all = open.result.transaction('photos').objectStore('photos').getAll();
         all.onsuccess = () => { open.result.close(); done(all.result.map(({ bytes }) => Array.from(bytes, (one) => String.fromCharCode(one)).join(''))); }; }; })`,
    );
    expect(kept).toHaveLength(2);
    for (const bytes of kept) {
      expect(bytes.startsWith('RIFF')).toBe(true);
      expect(bytes).not.toContain(TAKEN_AT);
      expect(bytes).not.toContain('EXIF');
    }
  });

  it('hear a guest who only has a link, marked as one, until the link is closed', async () => {
    const pick = (await saidIn(ana)).find(({ content }) => content.kind === 'pick')?.id;
    const { code } = await doing<{ code: string }>(ana, 'guestLink', { pick });
    await eventually([ana], async () => sendingIn(ana)).toBe(0);
    const opened = await guest.visit(`https://pick.test/guest.html#${code}`);
    await reads(opened, /Which one for the wedding\?/);
    expect(opened.url()).not.toContain(code);
    await press(opened, 'Like it', 'radio');
    await fillIn(opened, 'Your first name (optional)', 'Cleopatra');
    await press(opened, `Send to ${ANA}`);
    await reads(opened, /Your answer is on its way/);
    const answers = async () => (await saidIn(ana)).filter(({ content }) => content.kind === 'answer');
    await eventually([ana], async () => (await answers()).map((one) => one.guest).sort()).toEqual([false, true]);
    const watching = await ana.open(`pick.html#pick=${pick}`);
    await reads(watching, /Calls themselves Cleopatra, and came through your link/);
    await command(ana, 'revokeGuestLink', { pick });
    await eventually([ana], async () => sendingIn(ana)).toBe(0);
    const late = await guest.visit(`https://pick.test/guest.html#${code}`);
    await reads(late, /This question is no longer there/);
    const asked = world.requests.filter(({ host }) => host === 'pick.test').map(({ path }) => path);
    expect(asked.join(' ')).not.toContain(code.slice(3));
    for (const each of [opened, watching, late]) await each.close();
  });

  it('go on as if nothing had been when relays die, forget the order and say things twice', async () => {
    await letIn(ana, cy);
    for (const relay of [world.relays.one, world.relays.two]) relay.kill();
    await doing(ana, 'sayOpinion', {
      ...OPINION,
      owning: 'owning',
      rating: 4,
      text: 'Mine now, and not a day too early.',
    });
    await eventually([ana], async () => sendingIn(ana)).toBeGreaterThan(0);
    await ana.killBackground();
    for (const relay of [world.relays.one, world.relays.two]) {
      relay.restart();
      relay.set({ shuffle: true, twice: true });
    }
    await eventually([ana], async () => sendingIn(ana)).toBe(0);
    await cy.settle();
    await cy.settle();
    const texts = [...cy.io.kept.said.values()].flatMap(({ content }) =>
      content.kind === 'opinion' ? content.text : [],
    );
    expect(texts).toEqual(['Mine now, and not a day too early.']);
    for (const relay of [world.relays.one, world.relays.two]) relay.set({});
  });

  it('part for good: who was removed can read nothing that is said next', async () => {
    const person = (await bookOf(ana))?.people.find(({ name }) => name === BO)?.id;
    const before = new Set((await saidIn(bo)).map(({ id }) => id));
    await doing(ana, 'removeFriend', { person, block: false });
    const draft = await writeDraft(ana, [cy.id()]);
    const { pick } = await doing<{ pick: string }>(ana, 'sendPick', { draft });
    await eventually([ana, bo], async () => sendingIn(ana)).toBe(0);
    await expect
      .poll(
        async () => {
          await cy.settle();
          return cy.picks().map(({ id }) => id);
        },
        { timeout: 15_000 },
      )
      .toContain(pick);
    await command(bo, 'watchingFriends', {});
    const after = await saidIn(bo);
    expect(after.map(({ id }) => id)).not.toContain(pick);
    expect(after.filter(({ id, content }) => content.kind === 'pick' && !before.has(id))).toEqual([]);
    await eventually([bo], async () => (await bookOf(bo))?.people.find(({ name }) => name === ANA)?.standing).toBe(
      'former',
    );
  });

  it('leave nothing readable on the relays', () => {
    const everything = passedThrough(world);
    expect(everything.length).toBeGreaterThan(10_000);
    expect(secretsIn(everything)).toEqual([]);
  });
});
