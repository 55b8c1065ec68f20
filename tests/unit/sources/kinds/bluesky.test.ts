import { describe, expect, it } from 'vitest';
import { SourceError, type SourceIo, type Trouble } from '@/lib/domain/source';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { ROUND } from '@/tests/unit/sources/products';

const ACCOUNT = { account: '@me.sky.example', 'app-password': 'abcd-efgh' };
const configured = (fields: Record<string, string>) =>
  openSource({ id: 'sky', kind: 'bluesky', label: 'Sky', fields: { ...fields } });

const post = (more: object = {}, record: object = {}) => ({
  ...{ uri: 'at://did:plc:m/app.bsky.feed.post/3kabc', indexedAt: '2025-03-01T10:00:00.000Z', labels: [] },
  author: { did: 'did:plc:m', handle: 'marnie.sky.example', displayName: 'Marnie O', labels: [] },
  record: {
    ...{ text: 'The Oriel Fenwick Round is light.', createdAt: '2025-03-01T09:00:00.000Z', langs: ['en-GB', 'fr'] },
    ...record,
  },
  ...{ likeCount: 5, replyCount: 2, ...more },
});

const turnedAway = (trouble: Trouble, said?: string) => new SourceError(trouble, 'turned away').saying(said);

/** A server whose tokens end after so many searches, `end` telling how; keeps what the source keeps. */
const server = (
  posts: object[],
  fields: Record<string, string>,
  ends = Number.POSITIVE_INFINITY,
  end = turnedAway('needs-key'),
) => {
  const asked: { address: string; json?: unknown; secret?: unknown }[] = [];
  let [kept, tokens, searches]: [unknown, number, number] = [undefined, 0, 0];
  const io = {
    fetchJson: async (address: string, { json, secret }: { json?: unknown; secret?: { value: string } } = {}) => {
      asked.push({ address: address.split('?')[0] ?? '', json, secret });
      if (address.endsWith('createSession')) {
        [tokens, searches] = [tokens + 1, 0];
        return { accessJwt: `token-${tokens}` };
      }
      if (++searches > ends) throw end;
      return { posts };
    },
    recall: async () => kept,
    keep: async (value: unknown) => {
      kept = value;
    },
  } as unknown as SourceIo;
  const at = (fields: Record<string, string>) => () => configured(fields).find(ROUND, io);
  return { asked, find: at(fields), at };
};

const SESSION = 'https://bsky.social/xrpc/com.atproto.server.createSession';
const SEARCH = 'https://bsky.social/xrpc/app.bsky.feed.searchPosts';
const bearer = (value: string) => ({ header: 'Authorization', value: `Bearer ${value}` });

describe('Bluesky', () => {
  it('is asked without an account for the first page of the open search, by name alone', async () => {
    const asked: URL[] = [];
    const io = { fetchJson: async (address: string) => asked.push(new URL(address)) && { posts: [] } };
    const source = configured({ address: 'https://bsky.social' });
    expect(await source.find(ROUND, io as unknown as SourceIo)).toEqual({ opinions: [] });
    expect(source.origins).toEqual(['https://api.bsky.app']);
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://api.bsky.app/xrpc/app.bsky.feed.searchPosts',
    ]);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({ q: 'Fenwick Round', sort: 'top', limit: '100' });
  });

  it.each(['refused', 'not-understood', 'needs-key'] as const)(
    'wants an account where the open search is %s',
    async (end) => {
      const { find } = server([], {}, 0, turnedAway(end));
      await expect(find()).rejects.toMatchObject({ name: 'SourceError', trouble: 'needs-key' });
    },
  );

  it.each(['throttled', 'unreachable'] as const)('is %s as any place may be', async (end) => {
    await expect(server([], {}, 0, turnedAway(end)).find()).rejects.toMatchObject({ trouble: end });
  });

  it('signs in once, and searches with the token it was given from then on', async () => {
    const { asked, find } = server([], ACCOUNT);
    await find();
    await find();
    expect(asked).toEqual([
      { address: SESSION, json: { identifier: 'me.sky.example', password: 'abcd-efgh' }, secret: undefined },
      { address: SEARCH, json: undefined, secret: bearer('token-1') },
      { address: SEARCH, json: undefined, secret: bearer('token-1') },
    ]);
  });

  it.each([
    turnedAway('needs-key'),
    turnedAway('not-understood', '{"error":"ExpiredToken","message":"Token has expired"}'),
  ])('signs in again when its token ended', async (end) => {
    const { asked, find } = server([post()], ACCOUNT, 1, end);
    await find();
    expect((await find()).opinions).toHaveLength(1);
    expect(asked.map(({ address }) => address)).toEqual([SESSION, SEARCH, SEARCH, SESSION, SEARCH]);
    expect(asked.at(-1)?.secret).toEqual(bearer('token-2'));
  });

  it('does not sign in again where its token is not to blame', async () => {
    const { asked, find } = server([], ACCOUNT, 1, turnedAway('not-understood', '{"error":"InvalidRequest"}'));
    await find();
    await expect(find()).rejects.toMatchObject({ trouble: 'not-understood' });
    expect(asked).toHaveLength(3);
  });

  it('asks no more than that where nothing helps', async () => {
    const { asked, find } = server([], ACCOUNT, 0);
    await expect(find()).rejects.toMatchObject({ trouble: 'needs-key' });
    await expect(find()).rejects.toMatchObject({ trouble: 'needs-key' });
    expect(asked).toHaveLength(5);
  });

  it.each([{ account: 'other.sky.example' }, { address: 'https://sky.example' }])(
    "never uses the token of the shopper's other account: %o",
    async (other) => {
      const { asked, find, at } = server([], ACCOUNT);
      await find();
      await at({ ...ACCOUNT, ...other })();
      expect(asked.map(({ address }) => address.split('/').at(-1)?.split('.').at(-1))).toEqual([
        'createSession',
        'searchPosts',
        'createSession',
        'searchPosts',
      ]);
      expect(asked.at(-1)?.secret).toEqual(bearer('token-2'));
    },
  );

  it('tells everything it knows of a post', async () => {
    const external = { uri: 'https://news.example/a', title: 'Ten frames, worn' };
    const { opinions } = await server([post({ embed: { external } })], {}).find();
    expect(opinions).toEqual([
      {
        id: 'at://did:plc:m/app.bsky.feed.post/3kabc',
        source: 'sky',
        kind: 'post',
        by: { name: 'Marnie O', url: 'https://bsky.app/profile/marnie.sky.example' },
        title: 'Ten frames, worn',
        text: 'The Oriel Fenwick Round is light.',
        lang: 'en-GB',
        at: 1_740_819_600,
        url: 'https://bsky.app/profile/marnie.sky.example/post/3kabc',
        votes: { up: 5, down: 0 },
        replies: 2,
        match: { by: 'name', sure: expect.any(Number) },
      },
    ]);
  });

  it('knows replies, pictures instead of links, and a date from the future', async () => {
    const [reply] = (
      await server([post({ embed: { images: [] } }, { reply: {}, createdAt: '2099-01-01T00:00:00Z' })], {}).find()
    ).opinions;
    expect(reply).toMatchObject({ kind: 'comment', at: 1_740_823_200 });
    expect(reply).not.toHaveProperty('title');
  });

  it('knows a product by a link that the words cut short', async () => {
    const facets = [{ features: [{ $type: 'app.bsky.richtext.facet#link', uri: ROUND.url }] }];
    const { opinions } = await server([post({}, { text: 'Bought these: shop.exam…', facets })], {}).find();
    expect(opinions[0]?.match).toEqual({ by: 'url', sure: 0.95 });
  });

  it('shows what is for members only to members', async () => {
    const author = { did: 'd', handle: 'm.example', labels: [{ val: '!no-unauthenticated' }] };
    expect((await server([post({ author })], {}).find()).opinions).toEqual([]);
    expect((await server([post({ author })], ACCOUNT).find()).opinions).toHaveLength(1);
  });

  it.each(['!hide', '!takedown', 'spam'])('leaves out what is labelled %s', async (val) => {
    expect((await server([post({ labels: [{ val }] })], ACCOUNT).find()).opinions).toEqual([]);
  });

  it('is recognised without a request', async () => {
    const config = { id: 'bluesky', kind: 'bluesky', label: 'Bluesky', fields: { address: 'https://bsky.social' } };
    expect(await recogniseAddress(new URL('https://bsky.app/profile/m'), {} as SourceIo)).toEqual(config);
  });

  it("needs the permission of the account's own server alone", () => {
    expect(configured({ ...ACCOUNT, address: 'https://sky.example/x' }).origins).toEqual(['https://sky.example']);
  });

  it.each([{ account: 'me.sky.example' }, { 'app-password': 'x' }, { address: 'sky' }])(
    'cannot be opened with %o',
    (fields) => {
      expect(() => configured(fields as Record<string, string>)).toThrow(
        expect.objectContaining({ trouble: 'not-understood' }),
      );
    },
  );
});
