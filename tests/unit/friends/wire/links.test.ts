import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '@/lib/friends/wire/base64';
import { compareWords, decodeLink, encodeGuestLink, encodeInvite, type InviteLink } from '@/lib/friends/wire/links';
import { ana, bo, cy, NOW } from './cast';

const RELAYS = ['wss://relay.example.org/', 'wss://a-rather-long-name.relays.example.net/', 'wss://own.example:8443/x'];
const invite: InviteLink = {
  secret: '5a'.repeat(32),
  mailbox: bo.id,
  from: ana.id,
  name: 'Ana-Maria Øhlenschläger',
  relays: RELAYS,
  expires: NOW + 7 * 86_400,
};
const guest = { secret: 'a5'.repeat(32), relays: RELAYS };
const code = encodeInvite(invite);

describe('an invitation', () => {
  it('comes back as it was made', () => {
    expect(decodeLink(code)).toEqual({ kind: 'invite', ...invite });
  });

  it('is found in an address, a message or the text of a QR code', () => {
    for (const text of [
      `https://somewhere.example/i#${code}`,
      `Join me:\n${code}\nSee you!`,
      `(${code}).`,
      ` ${code} `,
    ]) {
      expect(decodeLink(text)).toMatchObject({ kind: 'invite', secret: invite.secret });
    }
  });

  it('is short enough for a QR code, with three relays and any name', () => {
    expect(code.length).toBeLessThan(300);
    expect(encodeInvite({ ...invite, name: '长'.repeat(64) }).length).toBeLessThan(400);
  });

  it('keeps relays on this machine, and drops addresses that are no relays', () => {
    const relays = ['ws://127.0.0.1:7777/', 'ws://relay.example/', 'https://relay.example/'];
    expect(decodeLink(encodeInvite({ ...invite, relays }))).toMatchObject({ relays: ['ws://127.0.0.1:7777/'] });
  });

  it('has a name made plain', () => {
    const name = 'Ana\u202e\n<b>';
    expect(decodeLink(encodeInvite({ ...invite, name }))).toMatchObject({ name: 'Ana <b>' });
  });

  it('is refused when it names keys nothing can be sealed for', () => {
    expect(decodeLink(encodeInvite({ ...invite, mailbox: 'ff'.repeat(32) }))).toBeUndefined();
    expect(decodeLink(encodeInvite({ ...invite, from: '00'.repeat(32) }))).toBeUndefined();
  });
});

describe('a guest link', () => {
  it('comes back as it was made, and is short', () => {
    const text = encodeGuestLink(guest);
    expect(decodeLink(`https://pages.example/g#${text}`)).toEqual({ kind: 'guest', ...guest });
    expect(text.length).toBeLessThan(200);
  });
});

describe('any other text', () => {
  it('is no link when a letter is missing, added or changed', () => {
    for (const text of [code.slice(0, -1), `${code}A`, code.replace('i1.', 'g1.'), code.replace(/.{9}$/, 'A$&')]) {
      expect(decodeLink(text)).toBeUndefined();
    }
    const middle = code[90] === 'A' ? 'B' : 'A';
    expect(decodeLink(code.slice(0, 90) + middle + code.slice(91))).toBeUndefined();
  });

  it('is no link when it only looks like one', () => {
    const junk = [
      '',
      'i1.',
      `i1.${'A'.repeat(1400)}`,
      `g1.${toBase64Url(new Uint8Array(60))}`,
      'i2.abc',
      'https://x.example/#i1',
    ];
    expect(junk.map(decodeLink)).toEqual(junk.map(() => undefined));
  });

  it('never throws and costs little, however long', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeLink(`i1.${text}`) === undefined));
    const start = performance.now();
    for (const pump of ['i1.', 'i1.A', 'g1.g1.', `i1.${'A'.repeat(1600)} `]) decodeLink(pump.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the words to compare', () => {
  it('are four, and the same for both', () => {
    const words = compareWords(ana.id, bo.id, invite.secret);
    expect(words).toHaveLength(4);
    expect(words.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
    expect(compareWords(ana.id, bo.id, invite.secret)).toEqual(words);
  });

  it('are others for another joiner, another inviter or another link', () => {
    const texts = [
      compareWords(ana.id, bo.id, invite.secret),
      compareWords(ana.id, cy.id, invite.secret),
      compareWords(cy.id, bo.id, invite.secret),
      compareWords(ana.id, bo.id, guest.secret),
      compareWords(bo.id, ana.id, invite.secret),
    ].map(String);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
