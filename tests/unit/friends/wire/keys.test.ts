import { hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  blobKey,
  guestReadKey,
  isPublicKey,
  keyPair,
  mailboxKey,
  monthOf,
  newSecret,
  streamKey,
  wrapKey,
} from '@/lib/friends/wire/keys';
import { bytesOf } from '@/tests/world/friends/stores';
import { ana, bo } from './cast';

const SECRET = '5a'.repeat(32);

describe('keys', () => {
  it('are the same on every device of a person, and all different', () => {
    const made = () => [
      streamKey(SECRET),
      guestReadKey(SECRET),
      mailboxKey(ana, '202601'),
      mailboxKey(ana, '202602'),
      mailboxKey(bo, '202601'),
      wrapKey(ana, SECRET, bo.id),
      wrapKey(ana, SECRET, ana.id),
      blobKey(ana, 'one'),
      blobKey(ana, 'two'),
    ];
    expect(made()).toEqual(made());
    expect(new Set(made().map(({ id }) => id)).size).toBe(made().length);
  });

  it('are those another implementation of HKDF makes, under labels that never change', () => {
    const made = (from: Uint8Array, salt: string, info: string) =>
      keyPair(Buffer.from(hkdfSync('sha256', from, salt, info, 32)).toString('hex')).id;
    const secret = Buffer.from(SECRET, 'hex');
    expect(streamKey(SECRET).id).toBe(made(secret, 'tryon-circle-v1', 'stream'));
    expect(guestReadKey(SECRET).id).toBe(made(secret, 'tryon-guest-v1', 'read'));
    expect(mailboxKey(ana, '202601').id).toBe(made(ana.secret, 'tryon-mailbox-v1', '202601'));
    expect(wrapKey(ana, SECRET, bo.id).id).toBe(made(ana.secret, 'tryon-wrap-v1', SECRET + bo.id));
    expect(blobKey(ana, 'one').id).toBe(made(ana.secret, 'tryon-blob-v1', 'one'));
  });

  it('are drawn again when the draw is no scalar', () => {
    const draws = [new Uint8Array(32), new Uint8Array(32).fill(255), bytesOf('good')(32)];
    const secret = newSecret(() => draws.shift() ?? new Uint8Array(32));
    expect(draws).toEqual([]);
    expect(isPublicKey(keyPair(secret).id)).toBe(true);
  });

  it('are told from numbers that are none', () => {
    expect(isPublicKey(ana.id)).toBe(true);
    expect(isPublicKey('00'.repeat(32))).toBe(false);
    expect(isPublicKey('ff'.repeat(32))).toBe(false);
    expect(isPublicKey('no key')).toBe(false);
  });
});

describe('the month of a mailbox', () => {
  it('is that of Greenwich', () => {
    expect(monthOf(Date.UTC(2026, 0, 31, 23, 59, 59) / 1000)).toBe('202601');
    expect(monthOf(Date.UTC(2026, 1, 1) / 1000)).toBe('202602');
  });
});
