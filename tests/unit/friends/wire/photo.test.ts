import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { PhotoRef } from '@/lib/domain/friends/said';
import { cutPhoto, openPhoto } from '@/lib/friends/wire/chunks';
import { photoDeletion } from '@/lib/friends/wire/deletion';
import type { NostrEvent } from '@/lib/friends/wire/event';
import { blobKey } from '@/lib/friends/wire/keys';
import { lockPhoto } from '@/lib/friends/wire/photo';
import { signed } from '@/lib/friends/wire/sign';
import { bytesOf } from '@/tests/world/friends/stores';
import { ana, bo, NOW, overTheWire } from './cast';

const random = bytesOf('photo');
const bytes = random(100_000);
const author = blobKey(ana, 'these photos');
const seal = async () => cutPhoto(await lockPhoto(bytes, random), { author, at: NOW, expires: NOW + 9 });
const sealed = seal();

const photo = async (): Promise<{ ref: PhotoRef; events: readonly NostrEvent[] }> => {
  const { ref, events } = await sealed;
  return { ref: { ...ref, size: bytes.length, type: 'image/webp', width: 9, height: 9 }, events };
};

describe('a photo', () => {
  it('comes back byte for byte from its pieces, in any order and among others', async () => {
    const { ref, events } = await photo();
    const mixed = [null, 'noise', ...events.toReversed(), { ...events[0], id: 'ff'.repeat(32) }];
    expect(
      await openPhoto(
        ref,
        mixed.map((one) => one && overTheWire(one)),
      ),
    ).toEqual(bytes);
  });

  it('travels in as few events as relays accept, that say nothing but when they expire', async () => {
    const { events } = await photo();
    expect(events.length).toBe(3);
    for (const event of events) {
      expect(JSON.stringify(event).length).toBeLessThan(LIMITS.eventBytes);
      expect(event).toMatchObject({ kind: 4579, pubkey: author.id, tags: [['expiration', String(NOW + 9)]] });
    }
  });

  it('has a key of its own every time', async () => {
    const { ref } = await photo();
    const again = await seal();
    expect(again.ref.key).not.toBe(ref.key);
    expect(again.ref.sha256).not.toBe(ref.sha256);
  });

  it('does not open without one of its pieces', async () => {
    const { ref, events } = await photo();
    await expect(openPhoto(ref, events.slice(1))).rejects.toThrow('missing');
    await expect(openPhoto(ref, [])).rejects.toThrow('missing');
  });

  it('does not open with a piece that was changed, whatever id it claims', async () => {
    const { ref, events } = await photo();
    const [first, ...rest] = events;
    if (!first) throw new Error('no pieces');
    const changed = { ...first, content: first.content.replace(/^..../, 'AAAA') };
    await expect(openPhoto(ref, [changed, ...rest])).rejects.toThrow('missing');
    const resigned = signed({ kind: 4579, created_at: NOW, tags: [], content: changed.content }, author);
    const misled = { ...ref, chunks: [resigned.id, ...ref.chunks.slice(1)] };
    await expect(openPhoto(misled, [resigned, ...rest])).rejects.toThrow('another photo');
  });

  it('does not open out of order, with a wrong key, or when it is not as large as was said', async () => {
    const { ref, events } = await photo();
    await expect(openPhoto({ ...ref, chunks: ref.chunks.toReversed() }, events)).rejects.toThrow('another photo');
    await expect(openPhoto({ ...ref, key: '00'.repeat(32) }, events)).rejects.toThrow();
    await expect(openPhoto({ ...ref, size: 5 }, events)).rejects.toThrow('size');
  });

  it('can be taken back by whoever sent it and nobody else', async () => {
    const { ref } = await photo();
    expect(blobKey(bo, 'these photos').id).not.toBe(author.id);
    expect(photoDeletion(ref.chunks, author, NOW)).toMatchObject({
      kind: 5,
      pubkey: author.id,
      tags: [...ref.chunks.map((id) => ['e', id]), ['k', '4579']],
    });
  });
});
