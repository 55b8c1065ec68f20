import { beforeAll, describe, expect, it, vi } from 'vitest';
import { backUp } from '@/lib/friends/backup/back-up';
import { recoveryWords } from '@/lib/friends/backup/recovery-words';
import { type Restoring, restore } from '@/lib/friends/backup/restore';
import { secondDevice } from '@/lib/friends/backup/second-device';
import { introduce } from '@/lib/friends/circle/introduce';
import { makeInvite } from '@/lib/friends/invite/invites';
import { befriend, exchange, type Somebody, somebody, type World } from '@/tests/unit/friends/exchange/people';
import { postOffice } from '@/tests/world/friends/post-office';
import { memoryIo, clock as newClock } from '@/tests/world/friends/stores';

// Real keys and seals, on machines that are busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const PASSPHRASE = 'orange café window 7';
const world: World = { clock: newClock(), connect: postOffice().connect, relays: ['wss://one.test/'] };
let ana: Somebody;
let bo: Somebody;
let file: string;

beforeAll(async () => {
  [ana, bo] = [await somebody('Ana', world), await somebody('Bo', world)];
  await befriend(world.clock, ana, bo);
  const made = await backUp(ana.io, PASSPHRASE);
  if (made.state !== 'done') throw new Error(made.because);
  file = made.file;
});

const refused = (because: string) => ({ state: 'refused', because });
const device = (name = 'new device') => memoryIo(name, world);

/** What restoring on a new device answers; it must leave nothing behind when it refuses. */
const restoring = async (how: Restoring) => {
  const io = device();
  const done = await restore(io, how);
  if (done.state === 'refused') expect(io.kept.vault).toBeUndefined();
  return done;
};

describe('a backup', () => {
  it('brings everything back that it holds, whatever way the passphrase was typed', async () => {
    const io = device();
    expect(await restore(io, { text: file, passphrase: PASSPHRASE.normalize('NFD') })).toEqual({ state: 'done' });
    expect(io.kept.vault).toEqual(ana.io.kept.vault);
  });

  it('shows nothing of what is in it', () => {
    const { vault } = ana.io.kept;
    const secrets = [vault?.identity.secret, vault?.identity.id, 'Ana', bo.id, 'one.test'];
    for (const secret of secrets) expect(file).not.toContain(secret);
    expect(JSON.parse(file)).toMatchObject({ grapevine: 'friends', v: 1, kdf: 'PBKDF2-HMAC-SHA256', rounds: 600_000 });
  });

  it('is refused with another passphrase', async () => {
    const wrong = ['', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `];
    const answers = await Promise.all(wrong.map((passphrase) => restoring({ text: file, passphrase })));
    expect(answers).toEqual(wrong.map(() => refused('wrong-passphrase')));
  });

  it('is refused when any part of it was changed', async () => {
    const fields = JSON.parse(file) as Record<string, string>;
    const flipped = (text: string, at: number) =>
      text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const changed = ['salt', 'iv', 'sealed'].flatMap((field) =>
      [0, 11].map((at) => JSON.stringify({ ...fields, [field]: flipped(fields[field] ?? '', at) })),
    );
    const short = JSON.stringify({ ...fields, sealed: fields.sealed?.slice(0, -8) });
    const harmed = [...changed, short];
    // At once: each alone takes as long as deriving a key is meant to take.
    const answers = await Promise.all(harmed.map((text) => restoring({ text, passphrase: PASSPHRASE })));
    expect(answers).toEqual(harmed.map(() => refused('wrong-passphrase')));
  });

  it.each([
    ['nothing', '', 'not-ours'],
    ['another file', '{"grapevine":1,"settings":{}}', 'not-ours'],
    ['half a file', '{"grapevine":"friends","v":1}', 'not-ours'],
    ['fewer rounds', () => file.replace('600000', '1'), 'not-ours'],
    ['a later version', () => file.replace('"v": 1', '"v": 2'), 'newer'],
  ])('that is %s is refused without trying', async (_, text, because) => {
    const how = { text: typeof text === 'string' ? text : text(), passphrase: PASSPHRASE };
    expect(await restoring(how)).toEqual(refused(because));
  });

  it('never replaces an identity', async () => {
    const io = device('somebody else');
    await introduce(io, { name: 'Zed', mayBeAsked: true });
    const before = structuredClone(io.kept.vault);
    expect(await restore(io, { text: file, passphrase: PASSPHRASE })).toEqual(refused('identity-exists'));
    expect(io.kept.vault).toEqual(before);
  });

  it('takes the place of a vault that cannot be read', async () => {
    const io = device();
    const lost = { ...io, vault: { ...io.vault, read: () => Promise.reject(new Error('no copy can be read')) } };
    expect(await restore(lost, { text: file, passphrase: PASSPHRASE })).toEqual({ state: 'done' });
    expect(io.kept.vault?.identity.id).toBe(ana.id);
  });

  it('is not made of nothing, nor under no passphrase', async () => {
    expect(await backUp(device(), PASSPHRASE)).toEqual(refused('not-found'));
    expect(await backUp(ana.io, '')).toEqual(refused('wrong-passphrase'));
  });
});

describe('recovery words', () => {
  it('are 24 and bring the key back; other devices’ news brings the rest', async () => {
    const words = await recoveryWords(ana.io);
    expect(words).toHaveLength(24);
    const io = device();
    const typed = `  ${words.join('\n').toUpperCase()} `;
    expect(await restore(io, { words: typed, relays: world.relays, name: 'Ana?' })).toEqual({ state: 'done' });
    expect(io.kept.vault?.identity.secret).toBe(ana.io.kept.vault?.identity.secret);
    await exchange(world.clock, ana, { ...ana, io });
    expect(io.kept.vault?.people).toEqual(ana.io.kept.vault?.people);
    expect(io.kept.vault?.circles).toEqual(ana.io.kept.vault?.circles);
    expect(io.kept.vault?.me.value.name).toBe('Ana');
  });

  it('are refused when one is wrong, missing or swapped, and without a relay', async () => {
    const words = [...(await recoveryWords(ana.io))];
    const relays = [...world.relays];
    const swapped = [words[1], words[0], ...words.slice(2)].join(' ');
    for (const wrong of [words.slice(1).join(' '), swapped, words.join(' ').replace(words[5] ?? '', 'grapevine'), ''])
      expect(await restoring({ words: wrong, relays, name: 'Ana' })).toEqual(refused('not-ours'));
    expect(await restoring({ words: words.join(' '), relays: ['ws://one.test/'], name: 'Ana' })).toEqual(
      refused('no-relay'),
    );
  });

  it('are none where nobody was introduced', async () => expect(await recoveryWords(device())).toEqual([]));
});

describe('a second device', () => {
  it('takes the key from a text with a short code, however it is typed, and then the rest', async () => {
    const made = await secondDevice(ana.io);
    if (made.state !== 'done') throw new Error(made.because);
    expect(made.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(made.text.length).toBeLessThan(400);
    const io = device();
    const typed = made.code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await restore(io, { text: `scanned: ${made.text}`, passphrase: typed })).toEqual({ state: 'done' });
    expect(io.kept.vault?.relays.value).toEqual(world.relays);
    await exchange(world.clock, ana, { ...ana, io });
    expect(io.kept.vault?.people[bo.id]?.value.standing).toBe('friend');
    expect(await makeInvite(io)).toMatchObject({ state: 'done' });
  });

  it('gets nothing with another code or a changed text', async () => {
    const made = await secondDevice(ana.io);
    if (made.state !== 'done') throw new Error(made.because);
    const changed = made.text.slice(0, 60) + (made.text[60] === 'A' ? 'B' : 'A') + made.text.slice(61);
    expect(await restoring({ text: made.text, passphrase: '00000-00000' })).toEqual(refused('wrong-passphrase'));
    expect(await restoring({ text: changed, passphrase: made.code })).toEqual(refused('wrong-passphrase'));
    expect(await restoring({ text: made.text.slice(0, 40), passphrase: made.code })).toEqual(refused('not-ours'));
  });

  it('needs somewhere to meet the first', async () => {
    const io = device();
    expect(await secondDevice(io)).toEqual(refused('not-found'));
    await introduce(io, { name: 'Ana', mayBeAsked: true });
    expect(await secondDevice(io)).toEqual(refused('no-relay'));
  });
});
