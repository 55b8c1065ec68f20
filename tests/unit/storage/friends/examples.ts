import type { Parcel } from '@/lib/domain/friends/mail';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Pick, Said } from '@/lib/domain/friends/said';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { Vault } from '@/lib/domain/friends/vault';
import { product } from '@/tests/unit/example';

/** A key, an id or a secret out of one byte. */
export const hex = (byte: number, bytes = 32): string => byte.toString(16).padStart(2, '0').repeat(bytes);

export const ME = hex(0xa1);
export const BO = hex(0xb0);

/** Every secret of {@link vault}. */
export const SECRETS = [0x51, 0x52, 0x53, 0x54, 0x55, 0x56].map((byte) => hex(byte));
const [identity = '', circle = '', rotated = '', invited = '', asked = '', linked = ''] = SECRETS;

const at = <T>(value: T) => ({ t: 1_700_000_000_000, value });

/** A vault with something of everything in it. */
export const vault: Vault = {
  identity: { secret: identity, id: ME, madeAt: 1_700_000_000 },
  me: at({ name: 'Ana', mayBeAsked: true }),
  relays: at(['wss://relay.test/']),
  people: { [BO]: at({ id: BO, name: 'Bo', standing: 'friend', since: 1_700_000_100 }) },
  groups: { g: at({ id: 'g', name: 'Runners', members: [BO] }), gone: at(null) },
  circles: {
    [hex(0xc1, 16)]: {
      id: hex(0xc1, 16),
      owner: ME,
      purpose: 'friends',
      epochs: [
        { number: 1, secret: circle, at: 1_700_000_000 },
        { number: 2, secret: rotated, at: 1_700_000_500 },
      ],
      members: at([{ id: BO, name: 'Bo' }]),
      relays: ['wss://relay.test/'],
      closed: false,
    },
  },
  invites: { i: at({ secret: invited, madeAt: 1_700_000_000, expires: 1_700_600_000, state: 'open', requests: [] }) },
  asked: { [BO]: at({ secret: asked, from: BO, relays: [], expires: 1_700_600_000 }) },
  guestLinks: {
    [hex(0xd1)]: at({ secret: linked, pick: hex(0xd1), expires: 1_700_600_000, open: true, accepted: [], muted: [] }),
  },
};

/** The same, some changes later. */
export const named = (name: string): Vault => ({
  ...vault,
  me: { t: vault.me.t + 1, value: { name, mayBeAsked: true } },
});

/** Something said, to be varied by each test. */
export const said = (byte: number, change: Partial<Said> = {}): Said => ({
  ...{ id: hex(byte), by: BO, t: 1_700_000_000_000, guest: false },
  content: { kind: 'remark', about: hex(0xee), text: 'Mind the bridge.' },
  about: [hex(0xee)],
  ...change,
});

/** A pick that shows the photo with this byte. */
export const pickWith = (photo: number, change: Partial<Pick> = {}): Pick => ({
  kind: 'pick',
  question: 'Which of the two?',
  candidates: [
    {
      id: hex(1, 8),
      title: 'Fenwick',
      photos: [
        {
          ...{ sha256: hex(photo), key: hex(2), iv: hex(3, 12), size: 3, type: 'image/webp' },
          ...{ width: 3, height: 4, chunks: [hex(4)] },
        },
      ],
    },
  ],
  expires: 2_000_000_000,
  ...change,
});

/** A parcel on its way to Bo. */
export const parcel = (id: string, change: Partial<Parcel> = {}): Parcel => ({
  ...{ id, group: 'g', what: 'answer' },
  load: {
    rumor: { id: hex(0x0e), pubkey: ME, created_at: 1_700_000_000, kind: 4573, tags: [], content: '{}' },
    to: { person: BO },
  },
  ...{ relays: ['wss://relay.test/'], taken: [], tries: 0, next: 0 },
  ...change,
});

/** A thing bought on Bo's word. */
export const purchase = (id: string, change: Partial<Purchase> = {}): Purchase => ({
  ...{ id, decided: 'bought', at: 1_700_000_000, remindersOff: false },
  product: { name: 'Fenwick', ids: { gtin: '05012345678900' } },
  advice: { sources: [{ id: 'forum', leaning: 1 }], friends: [{ id: BO, leaning: -1 }], themes: ['quality'] },
  ...change,
});

/** A product the shopper keeps an eye on. */
export const shortlisted = (key: string, change: Partial<Shortlisted> = {}): Shortlisted => ({
  ...{ key, product, at: 1_700_000_000 },
  ...change,
});
