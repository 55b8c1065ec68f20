import { bytesToHex } from '@noble/hashes/utils.js';
import {
  Event,
  EventBuilder,
  Keys,
  Kind,
  loadWasmSync,
  NIP44Version,
  NostrSigner,
  nip44Decrypt,
  nip44Encrypt,
  PublicKey,
  Tag,
  Timestamp,
  UnsignedEvent,
  UnwrappedGift,
} from '@rust-nostr/nostr-sdk';
import { decrypt, encrypt } from 'nostr-tools/nip44';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Told } from '@/lib/friends/wire/contents';
import { conversation } from '@/lib/friends/wire/conversation';
import { deletion } from '@/lib/friends/wire/deletion';
import type { KeyPair, Rumor } from '@/lib/friends/wire/event';
import { open } from '@/lib/friends/wire/open';
import { makeRumor } from '@/lib/friends/wire/rumor';
import { sealToCircle, sealToPerson } from '@/lib/friends/wire/seal';
import { bytesOf } from '@/tests/world/friends/stores';
import { ana, bo, CIRCLE, inCircle, inInbox, NOW, overTheWire, stream } from './cast';

const keysOf = ({ secret }: KeyPair): Keys => Keys.parse(bytesToHex(secret));
const signer = (key: KeyPair): NostrSigner => NostrSigner.keys(keysOf(key));
const theirs = (event: unknown): Event => Event.fromJson(JSON.stringify(event));

const TOLD: Told = { kind: 'remark', about: 'ab'.repeat(32), text: 'Très bien — 很好, “oui” 👓' };
const inTheCircle = makeRumor(TOLD, bo, { t: NOW * 1000 - 77, circle: CIRCLE });
const aside = makeRumor(TOLD, bo, { t: NOW * 1000 - 77 });

const unwrapped = async (event: unknown, key: KeyPair): Promise<{ sender: string; rumor: Rumor }> => {
  const gift = await UnwrappedGift.fromGiftWrap(signer(key), theirs(event));
  return { sender: gift.sender.toHex(), rumor: JSON.parse(gift.rumor.asJson()) };
};

beforeAll(() => loadWasmSync());

describe('an independent library (rust-nostr)', () => {
  it('opens what we seal for one person', async () => {
    const event = sealToPerson(aside, bo, { to: ana.id, at: NOW, random: bytesOf('aside') });
    expect(theirs(event).verify()).toBe(true);
    expect(await unwrapped(event, ana)).toEqual({ sender: bo.id, rumor: aside });
  });

  it('opens what we seal for a circle, with the stream key', async () => {
    const event = sealToCircle(inTheCircle, bo, { stream, at: NOW });
    expect(theirs(event).verify()).toBe(true);
    expect(await unwrapped(event, stream)).toEqual({ sender: bo.id, rumor: inTheCircle });
  });

  it('seals for one person what we open', async () => {
    const event = await EventBuilder.giftWrap(
      signer(bo),
      PublicKey.parse(ana.id),
      UnsignedEvent.fromJson(JSON.stringify(aside)),
    );
    const opened = open(overTheWire(JSON.parse(event.asJson())), { ...inInbox, now: Math.floor(Date.now() / 1000) });
    expect(opened).toMatchObject({ rumor: aside, told: TOLD, wrap: { id: event.id.toHex() } });
  });

  it('seals for a circle what we open', async () => {
    const seal = await EventBuilder.seal(
      signer(bo),
      PublicKey.parse(stream.id),
      UnsignedEvent.fromJson(JSON.stringify(inTheCircle)),
    );
    const sealed = (await seal.sign(signer(bo))).asJson();
    const content = nip44Encrypt(keysOf(stream).secretKey, PublicKey.parse(stream.id), sealed, NIP44Version.V2);
    const wrap = new EventBuilder(new Kind(1059), content)
      .tags([Tag.publicKey(PublicKey.parse(stream.id))])
      .allow_self_tagging()
      .customCreatedAt(Timestamp.fromSecs(NOW))
      .signWithKeys(keysOf(stream));
    expect(open(JSON.parse(wrap.asJson()), inCircle)).toMatchObject({ rumor: inTheCircle, told: TOLD });
  });

  it('works out the same ids', () => {
    const { kind, tags, content } = inTheCircle;
    const unsigned = new EventBuilder(new Kind(kind), content)
      .tags(tags.map((tag) => Tag.parse([...tag])))
      .customCreatedAt(Timestamp.fromSecs(inTheCircle.created_at))
      .build(PublicKey.parse(bo.id));
    expect(unsigned.id?.toHex()).toBe(inTheCircle.id);
  });

  it('finds our signatures good, and forged ones bad', () => {
    const event = deletion(['ab'.repeat(32)], bo, NOW);
    expect(theirs(event).verify()).toBe(true);
    expect(theirs({ ...event, content: 'forged' }).verify()).toBe(false);
  });

  it('reads our NIP-44, and writes it for us', () => {
    const text = 'a'.repeat(1000) + TOLD.text;
    const shared = conversation(bo, ana.id);
    const ours = encrypt(text, shared);
    expect(nip44Decrypt(keysOf(ana).secretKey, PublicKey.parse(bo.id), ours)).toBe(text);
    const foreign = nip44Encrypt(keysOf(ana).secretKey, PublicKey.parse(bo.id), text, NIP44Version.V2);
    expect(decrypt(foreign, shared)).toBe(text);
  });
});
