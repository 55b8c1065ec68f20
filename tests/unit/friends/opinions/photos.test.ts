import { beforeEach, describe, expect, it } from 'vitest';
import type { FriendOpinion, PhotoRef } from '@/lib/domain/friends/said';
import { sayOpinion } from '@/lib/friends/opinions/say-opinion';
import { withdrawSaid } from '@/lib/friends/opinions/withdraw-said';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import { anewForEachTest } from '@/tests/unit/friends/exchange/moment';
import { exchange, type Somebody, threeFriends } from '@/tests/unit/friends/exchange/people';
import { done, photoIn } from '@/tests/unit/friends/picks/drafts';
import { opining, says } from './saying';

const PIECE = 4579;

const here = anewForEachTest(threeFriends);
let { ana, bo, cy } = here;
beforeEach(() => {
  ({ ana, bo, cy } = here);
});

const meet = () => exchange(here.clock, ana, bo, cy);
const heard = ({ io }: Somebody, id: string): FriendOpinion | undefined => {
  const content = io.kept.said.get(id)?.content;
  return content?.kind === 'opinion' ? content : undefined;
};
const photosOf = (who: Somebody, id: string): readonly PhotoRef[] => heard(who, id)?.photos ?? [];
const piecesLeft = () =>
  new Set(here.boxes.flatMap(({ events }) => events.flatMap(({ kind, id }) => (kind === PIECE ? id : []))));
const again = ({ sha256, ...photo }: PhotoRef) => ({ ...photo, id: sha256 });

describe('an opinion with photos', () => {
  it('brings them to friends byte for byte, with nothing of them in clear on the way', async () => {
    const id = await says(ana, { photos: [photoIn(ana, 'worn'), photoIn(ana, 'in the sun')] });
    await meet();
    expect(bo.io.kept.photos.size).toBe(0);
    done(await fetchPhotos(bo.io, id));
    expect(photosOf(bo, id).map(({ sha256 }) => bo.io.kept.photos.get(sha256))).toEqual(
      ['worn', 'in the sun'].map((name) => ana.io.kept.draftPhotos.get(name)),
    );
    expect(here.boxes.map(({ events }) => JSON.stringify(events)).join('')).not.toContain('image/');
  });

  it('reaches those it was told in person', async () => {
    const id = await says(ana, { photos: [photoIn(ana, 'worn')], to: [bo.id] });
    await meet();
    done(await fetchPhotos(bo.io, id));
    expect([bo.io.kept.photos.size, photosOf(cy, id)]).toEqual([1, []]);
  });

  it('leaves behind the pieces, which bear no end, as it bears none, and another key for each photo', async () => {
    await says(ana, { photos: [photoIn(ana, 'worn'), photoIn(ana, 'in the sun')] });
    const parcels = [...ana.io.kept.outbox.values()];
    expect(parcels.map(({ load }) => ('event' in load ? 'piece' : 'opinion'))).toEqual([
      ...Array(4).fill('piece'),
      'opinion',
    ]);
    const events = parcels.flatMap(({ load }) => ('event' in load ? [load.event] : []));
    expect(events.flatMap(({ tags }) => tags)).toEqual([]);
    expect(new Set(events.map(({ pubkey }) => pubkey)).size).toBe(2);
  });

  it('told to nobody is kept with its photos, of which nothing leaves', async () => {
    const id = await says(ana, { photos: [photoIn(ana, 'worn')], to: [] });
    expect([photosOf(ana, id).length, ana.io.kept.photos.size, ana.io.kept.outbox.size]).toEqual([1, 1, 0]);
    done(await withdrawSaid(ana.io, id));
    expect(ana.io.kept.outbox.size).toBe(0);
  });

  it.each([
    ['four photos', ['a', 'b', 'c', 'd'], 1000, 'too-many'],
    ['one that is too big', ['a'], 400_001, 'too-many'],
  ])('is refused with %s', async (_, names, size, because) => {
    const photos = names.map((name) => photoIn(ana, name, size));
    expect(await sayOpinion(ana.io, opining({ photos }))).toEqual({ state: 'refused', because });
  });

  it('is refused when the bytes of a photo are gone', async () => {
    const photo = photoIn(ana, 'worn');
    ana.io.kept.draftPhotos.clear();
    const refusal = { state: 'refused', because: 'photos-missing' };
    expect(await sayOpinion(ana.io, opining({ photos: [photo] }))).toEqual(refusal);
  });
});

describe('what becomes of the pieces', () => {
  it('goes from the relays with the opinion', async () => {
    const id = await says(ana, { photos: [photoIn(ana, 'worn'), photoIn(ana, 'in the sun')] });
    await meet();
    expect(piecesLeft().size).toBe(4);
    done(await withdrawSaid(ana.io, id));
    await meet();
    expect(piecesLeft().size).toBe(0);
    expect(heard(bo, id)).toBeUndefined();
  });

  it('stays for photos that a new version keeps, and goes for those it drops', async () => {
    const earlier = await says(ana, { photos: [photoIn(ana, 'worn'), photoIn(ana, 'in the sun')] });
    await meet();
    const [first, second] = photosOf(ana, earlier);
    here.clock.pass(1000);
    const next = await says(ana, {
      earlier,
      photos: [first, second].flatMap((one) => (one === first && one ? again(one) : [])),
    });
    await meet();
    expect(photosOf(bo, next)).toEqual([first]);
    expect([...piecesLeft()].toSorted()).toEqual(first?.chunks.toSorted());
    done(await fetchPhotos(bo.io, next));
  });

  it('is sealed anew for others, so that the first can be deleted', async () => {
    const earlier = await says(ana, { photos: [photoIn(ana, 'worn')] });
    await meet();
    here.clock.pass(1000);
    const next = await says(ana, { earlier, photos: photosOf(ana, earlier).map(again), to: [bo.id] });
    const old = new Set(photosOf(ana, earlier).flatMap(({ chunks }) => chunks));
    done(await withdrawSaid(ana.io, earlier));
    await meet();
    done(await fetchPhotos(bo.io, next));
    expect([...piecesLeft()].filter((id) => old.has(id))).toEqual([]);
    expect([photosOf(cy, earlier), photosOf(cy, next)]).toEqual([[], []]);
  });

  it('may be kept by whoever says it, but nobody keeps photos of what others said', async () => {
    const hers = await says(ana, { photos: [photoIn(ana, 'worn')] });
    await meet();
    const photos = photosOf(bo, hers).map(again);
    expect(await sayOpinion(bo.io, opining({ photos, earlier: hers }))).toMatchObject({ state: 'refused' });
  });
});
