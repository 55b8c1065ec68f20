import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sharedPick } from '@/lib/domain/friends/pick';
import type { Said } from '@/lib/domain/friends/said';
import { keepPhoto, readPhoto } from '@/lib/storage/friends/photos';
import { allSaid, commitSaid } from '@/lib/storage/friends/said';
import { noteSeen, readSeen } from '@/lib/storage/friends/seen';
import { tidyFriends } from '@/lib/storage/friends/tidy';
import { knownWraps } from '@/lib/storage/friends/wraps';
import { deleteEverything } from '@/lib/storage/portable';
import { BO, hex, ME, pickWith, said } from './examples';

const NOW = 1_800_000_000;
const DAY = 86_400;
const YEAR = 365 * DAY;

const withdrawal = (byte: number, of: number, at = NOW, by = BO): Said =>
  said(byte, { by, t: at * 1000, content: { kind: 'withdrawal', of: [hex(of)] } });

/** The rows left of these, by their byte. */
const left = async (rows: readonly Said[]): Promise<readonly string[]> => {
  await commitSaid({ said: rows, wraps: [] });
  await tidyFriends(ME, NOW);
  return (await allSaid()).map(({ id }) => id.slice(0, 2));
};

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
});

describe('tidying', () => {
  it('drops what others said and is over; what the shopper said stays', async () => {
    const rows = [said(1), said(2, { expires: NOW + 1 }), said(3, { expires: NOW }), said(4, { by: ME, expires: NOW })];
    expect(await left(rows)).toEqual(['01', '02', '04']);
  });

  it('drops what was taken back, the shopper’s own too, but only by whoever said it', async () => {
    const rows = [
      said(1),
      said(2, { by: ME }),
      said(3),
      withdrawal(5, 1),
      withdrawal(6, 2, NOW, ME),
      withdrawal(7, 3, NOW, ME),
    ];
    expect(await left(rows)).toEqual(['03', '05', '06', '07']);
  });

  it('keeps of profiles and lists of members only the latest of each author and circle', async () => {
    const profile = (byte: number, t: number, change: Partial<Said> = {}): Said =>
      said(byte, { t, content: { kind: 'profile', name: 'Bo', mayBeAsked: true }, ...change });
    const roster = (byte: number, t: number): Said =>
      said(byte, { t, content: { kind: 'roster', epoch: 1, members: [] } });
    const others = [profile(4, 1, { by: ME }), profile(5, 2, { by: ME }), profile(6, 1, { circle: 'c2' })];
    expect(await left([profile(1, 2), profile(2, 3), profile(3, 1), ...others, roster(7, 1), roster(8, 2)])).toEqual([
      ...['02', '05', '06', '08'],
    ]);
  });

  it('remembers for a year that something was taken back', async () => {
    const rows = [withdrawal(5, 1, NOW - YEAR + 1), withdrawal(6, 2, NOW - YEAR), withdrawal(7, 2, NOW - YEAR - 1, ME)];
    expect(await left(rows)).toEqual(['05']);
  });

  it('keeps the first version of a pick that was extended, and no other one for the asking of somebody else', async () => {
    const extended = pickWith(9, { first: hex(1), expires: NOW + DAY });
    const rows = [
      said(1, { content: pickWith(9, { expires: NOW }), expires: NOW }),
      said(2, { content: extended, expires: NOW + DAY }),
      said(3, { content: pickWith(9, { expires: NOW }), expires: NOW }),
      said(4, { by: hex(0xee), content: { ...extended, first: hex(3) }, expires: NOW + DAY }),
    ];
    expect(await left(rows)).toEqual(['01', '02', '04']);
  });

  it('drops photos nobody can be shown any more, but not one that was kept just now', async () => {
    const keep = async (byte: number, at: number) => {
      vi.spyOn(Date, 'now').mockReturnValue(at * 1000);
      await keepPhoto(hex(byte), Uint8Array.of(byte), 'image/webp');
      vi.restoreAllMocks();
    };
    for (const byte of [0x11, 0x12, 0x13]) await keep(byte, NOW - 2 * DAY);
    await keep(0x14, NOW - 60);
    await left([
      said(1, { content: pickWith(0x11), expires: NOW + 1 }),
      said(2, { content: pickWith(0x12), expires: NOW }),
      said(3, { by: ME, content: pickWith(0x13), expires: NOW }),
    ]);
    const photos = await Promise.all([0x11, 0x12, 0x13, 0x14].map(async (byte) => (await readPhoto(hex(byte)))?.[0]));
    expect(photos).toEqual([0x11, undefined, undefined, 0x14]);
  });

  it('forgets events after a year, unless what they carried is still kept, and what was seen of picks that are gone', async () => {
    const wrap = (byte: number, at: number, of?: number) => ({
      ...{ id: hex(byte), key: BO, at },
      ...(of !== undefined && { said: hex(of) }),
    });
    const wraps = [
      wrap(1, NOW - YEAR - 1),
      wrap(2, NOW - YEAR - 1, 0x21),
      wrap(3, NOW - YEAR - 1, 0x22),
      wrap(4, NOW - DAY),
    ];
    await commitSaid({ said: [], wraps });
    await noteSeen(hex(0x21), 5);
    await noteSeen(hex(0x22), 5);
    await left([said(0x21), said(0x22, { expires: NOW })]);
    expect(await knownWraps(wraps.map(({ id }) => id))).toEqual(new Set([hex(2), hex(4)]));
    expect([...(await readSeen()).keys()]).toEqual([hex(0x21)]);
  });

  it('changes nothing of how a pick stands', async () => {
    const pick = said(1, { content: pickWith(9, { expires: NOW + 9 }), expires: NOW + 9 });
    const answer = (byte: number, t: number): Said =>
      said(byte, { by: hex(byte), t, content: { kind: 'answer', pick: pick.id, reactions: [] }, expires: NOW + 9 });
    const rows = [pick, answer(2, 10), answer(3, 20), withdrawal(4, 3, NOW, hex(3))];
    const before = sharedPick(pick.id, rows, NOW);
    await left(rows);
    expect(sharedPick(pick.id, await allSaid(), NOW)).toEqual(before);
  });
});
