import { describe, expect, it } from 'vitest';
import { currentEpoch } from '@/lib/domain/friends/circle';
import { friendsCircleId } from '@/lib/friends/circle/circle-id';
import { introduce } from '@/lib/friends/circle/introduce';
import { keyPair } from '@/lib/friends/wire/keys';
import { memoryIo } from '@/tests/world/friends/stores';

const ana = { name: 'Ana', mayBeAsked: true };

describe('being introduced', () => {
  it('makes a key and the circle of friends, and contacts nobody', async () => {
    const io = memoryIo('Ana', {
      connect: () => {
        throw new Error('contacted');
      },
    });
    expect(await introduce(io, ana)).toEqual({ state: 'done' });
    const { vault } = io.kept;
    const circle = vault?.circles[friendsCircleId(vault.identity.id)];
    expect(vault && keyPair(vault.identity.secret).id).toBe(vault?.identity.id);
    expect(vault?.relays.value).toEqual([]);
    expect(circle && currentEpoch(circle)?.number).toBe(1);
    expect(circle?.members.value).toEqual([{ id: vault?.identity.id, name: 'Ana' }]);
  });

  it('keeps the key and the circle when there is one already, and changes what friends see', async () => {
    const io = memoryIo('Ana');
    await introduce(io, ana, ['wss://one.test/']);
    const before = io.kept.vault;
    await introduce(io, { name: ' Ana\u202E María ', mayBeAsked: false }, ['wss://other.test/']);
    const after = io.kept.vault;
    expect(after?.identity).toEqual(before?.identity);
    expect(after?.relays).toEqual(before?.relays);
    expect(after?.me.value).toEqual({ name: 'Ana María', mayBeAsked: false });
    expect(Object.values(after?.circles ?? {})[0]?.epochs).toEqual(Object.values(before?.circles ?? {})[0]?.epochs);
  });

  it('never begins over a vault that cannot be read', async () => {
    const io = memoryIo('Ana');
    const unreadable = async () => {
      throw new Error('no copy can be read');
    };
    const broken = { ...io, vault: { ...io.vault, read: unreadable, change: unreadable } };
    await expect(introduce(broken, ana)).rejects.toThrow('no copy can be read');
    expect(io.kept.vault).toBeUndefined();
  });

  it('wants a name', async () => {
    const io = memoryIo('Ana');
    expect(await introduce(io, { name: ' \u200B ', mayBeAsked: true })).toMatchObject({ state: 'refused' });
    expect(io.kept.vault).toBeUndefined();
  });
});
