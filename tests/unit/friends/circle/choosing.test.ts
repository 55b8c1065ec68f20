import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '@/lib/domain/friends/limits';
import { setGroup } from '@/lib/friends/circle/groups';
import { pickCircle } from '@/lib/friends/circle/pick-circle';
import { setRelays } from '@/lib/friends/circle/set-relays';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, type Somebody, threeFriends } from '@/tests/unit/friends/exchange/people';

// Real keys and seals, on machines that are busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const here = anewForEachTest(threeFriends, ['wss://one.test/']);
let { ana, bo, cy } = here;
beforeEach(() => {
  ({ ana, bo, cy } = here);
});

const vaultOf = ({ io }: Somebody) => io.kept.vault;

describe('the circle of a pick', () => {
  it('is that of all friends when everybody is asked', async () => {
    expect(await pickCircle(ana.io, [cy.id, bo.id])).toEqual({ state: 'done', circle: ana.circle });
    expect(Object.values(vaultOf(ana)?.circles ?? {}).filter(({ purpose }) => purpose === 'pick')).toEqual([]);
  });

  it('is new and has exactly those asked; only they get its secret', async () => {
    const made = await pickCircle(ana.io, [bo.id, bo.id]);
    if (made.state !== 'done') throw new Error(made.because);
    await exchange(here.clock, ana, bo, cy);
    const circle = vaultOf(ana)?.circles[made.circle];
    expect(circle?.members.value.map(({ id }) => id)).toEqual([ana.id, bo.id]);
    expect(vaultOf(bo)?.circles[made.circle]?.epochs).toEqual(circle?.epochs);
    expect(vaultOf(cy)?.circles[made.circle]).toBeUndefined();
    expect(JSON.stringify(vaultOf(cy))).not.toContain(circle?.epochs[0]?.secret);
  });

  it('is made for friends only, and for somebody', async () => {
    const because = { state: 'refused', because: 'not-found' };
    expect(await pickCircle(ana.io, [bo.id, 'ee'.repeat(32)])).toEqual(because);
    expect(await pickCircle(ana.io, [ana.id])).toEqual(because);
    expect(await pickCircle(ana.io, [])).toEqual(because);
  });

  it('is refused beyond the limit', async () => {
    const vault = vaultOf(ana);
    const one = vault?.circles[ana.circle];
    if (!vault || !one) throw new Error('no circle');
    const many = Array.from({ length: LIMITS.circles }, (_, n) => ({ ...one, id: n.toString(16).padStart(32, 'c') }));
    await ana.io.vault.change((now) => ({
      ...(now ?? vault),
      circles: { ...vault.circles, ...Object.fromEntries(many.map((circle) => [circle.id, circle])) },
    }));
    expect(await pickCircle(ana.io, [bo.id])).toEqual({ state: 'refused', because: 'too-many' });
  });
});

describe('a group', () => {
  const groups = () => Object.values(vaultOf(ana)?.groups ?? {}).flatMap(({ value }) => value ?? []);

  it('is made, changed and dropped, holds friends only, and nobody is told', async () => {
    await setGroup(ana.io, { name: ' Choir ', members: [bo.id, bo.id, 'ee'.repeat(32)] });
    expect(groups()).toEqual([{ id: expect.any(String), name: 'Choir', members: [bo.id] }]);
    const id = groups()[0]?.id ?? '';
    await setGroup(ana.io, { id, name: '', members: [bo.id, cy.id] });
    expect(groups()).toEqual([{ id, name: 'Choir', members: [bo.id, cy.id] }]);
    await setGroup(ana.io, { id, name: 'Choir', members: [] });
    expect(groups()).toEqual([]);
    await exchange(here.clock, ana, bo);
    expect(JSON.stringify([vaultOf(bo), ...bo.io.kept.said.values()])).not.toContain('Choir');
  });

  it('of an id that never was is not made', async () => {
    await setGroup(ana.io, { id: '__proto__', name: 'Choir', members: [bo.id] });
    expect(groups()).toEqual([]);
  });
});

describe('relays', () => {
  it('are moved to, and friends go along', async () => {
    expect(await setRelays(ana.io, ['wss://two.test', 'wss://two.test/'])).toEqual({ state: 'done' });
    expect(vaultOf(ana)?.relays.value).toEqual(['wss://two.test/']);
    await exchange(here.clock, ana, bo, cy);
    expect(vaultOf(bo)?.circles[ana.circle]?.relays).toEqual(['wss://two.test/']);
    expect(vaultOf(bo)?.relays.value).toEqual(['wss://one.test/']);
  });

  it.each([
    ['none', [], 'no-relay'],
    ['one without encryption elsewhere', ['wss://one.test/', 'ws://two.test/'], 'no-relay'],
    ['what is no relay', ['https://one.test/'], 'no-relay'],
    ['more than three', [1, 2, 3, 4].map((n) => `wss://relay${n}.test/`), 'too-many'],
  ])('are not changed to %s', async (_, relays, because) => {
    const before = structuredClone(vaultOf(ana));
    expect(await setRelays(ana.io, relays)).toEqual({ state: 'refused', because });
    expect(vaultOf(ana)).toEqual(before);
  });

  it('may be on this machine, and the same again change nothing', async () => {
    expect(await setRelays(ana.io, ['ws://localhost:7777/'])).toEqual({ state: 'done' });
    const before = vaultOf(ana)?.circles;
    await setRelays(ana.io, ['ws://localhost:7777']);
    expect(vaultOf(ana)?.circles).toEqual(before);
    expect(here.box('ws://localhost:7777/').asked).toEqual([]);
  });
});
