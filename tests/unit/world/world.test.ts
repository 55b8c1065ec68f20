import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld, type World } from '@/tests/world/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer; text: string };

const get = (host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((answered, failed) => {
    const port = world.ports.tls;
    const options = { host: '127.0.0.1', port, path, headers: { ...headers, host }, rejectUnauthorized: false };
    const asked = request({ ...options, timeout: 800 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        answered({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error('too slow')));
    asked.on('error', failed);
    asked.end();
  });

const read = async (host: string, path: string) => JSON.parse((await get(host, path)).text);

describe('the shops', () => {
  it('have a page for every product', async () => {
    for (const goods of world.goods) {
      const { status, text } = await get(`${goods.shop}.test`, `/p/${goods.slug}`);
      expect(status, goods.slug).toBe(200);
      expect(text).toContain('<svg');
    }
  });

  it.each(['orchard.test', 'mercerie.test', 'baihe.test'])('%s has every other kind of page', async (host) => {
    for (const path of ['/', '/search?q=a', '/cart', '/login', '/journal/guide', '/style.css'])
      expect((await get(host, path)).status, path).toBe(200);
    const shelf = /href="(\/c\/[^"]+)"/.exec((await get(host, '/')).text)?.[1] ?? '';
    expect((await get(host, shelf)).text).toContain('class="card"');
    expect((await get(host, '/p/nothing')).status).toBe(404);
  });

  it('ask nothing of anybody else', async () => {
    for (const goods of world.goods) {
      const { text } = await get(`${goods.shop}.test`, `/p/${goods.slug}`);
      const loaded = [...text.matchAll(/<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="([^"]+)"/g)];
      expect(
        loaded.map(([, address]) => address).filter((address) => !/^(\/(?!\/)|data:,)/.test(address ?? '')),
      ).toEqual([]);
    }
  });
});

describe('the forum', () => {
  it('finds one post per topic, none that is hidden, deleted or a notice', async () => {
    const { posts, topics } = await read('forum.test', '/search.json?q=fenwick');
    expect(posts.length).toBeGreaterThan(1);
    expect(new Set(posts.map((post: { topic_id: number }) => post.topic_id)).size).toBe(posts.length);
    expect(topics).toHaveLength(posts.length);
    for (const { blurb } of posts) expect(blurb).not.toContain('click now');
  });

  it('shows whole topics and sends a wrong slug to the right one', async () => {
    const [post] = (await read('forum.test', '/search.json?q=fenwick')).posts;
    const topic = await read('forum.test', `/t/${post.topic_id}.json`);
    expect(topic.post_stream.posts[0]).toMatchObject({
      post_number: 1,
      post_type: 1,
      cooked: expect.stringMatching(/^<p>/),
    });
    expect((await get('forum.test', `/t/wrong/${post.topic_id}.json`)).headers.location).toContain(`/t/${topic.slug}/`);
  });
});

describe('Hacker News', () => {
  it('finds comments by their words, with paragraphs left open', async () => {
    const { hits, nbHits } = await read('hn.algolia.com', '/api/v1/search?query=fenwick&tags=comment&hitsPerPage=2');
    expect(hits).toHaveLength(2);
    expect(nbHits).toBeGreaterThan(2);
    expect(hits[0]).toMatchObject({ points: null, title: null, objectID: expect.any(String) });
    expect(hits[0].comment_text).not.toContain('</p>');
  });

  it('gives a story with its comments', async () => {
    const { hits } = await read('hn.algolia.com', '/api/v1/search?query=fenwick&tags=story');
    const story = await read('hn.algolia.com', `/api/v1/items/${hits[0].objectID}`);
    expect(story.children).toHaveLength(hits[0].num_comments);
  });
});

describe('the Lemmy server', () => {
  it('says what it is, and finds comments that have every word', async () => {
    const { links } = await read('lemmy.test', '/.well-known/nodeinfo');
    const info = await read('lemmy.test', new URL(links[0].href).pathname);
    expect(info.software.name).toBe('lemmy');
    const { comments } = await read('lemmy.test', '/api/v3/search?q=fenwick+flimsy');
    expect(comments).toHaveLength(1);
    expect(comments[0].comment).toMatchObject({
      removed: false,
      ap_id: expect.stringContaining('https://lemmy.test/'),
    });
  });
});

describe('the blogs', () => {
  it.each(['plainsight.test', 'carnet.test', 'gazette.test', 'zaji.test'])(
    '%s names its feed on the front page',
    async (host) => {
      const path =
        /rel="alternate" type="[^"]+" title="[^"]+" href="([^"]+)"/.exec((await get(host, '/')).text)?.[1] ?? '';
      const feed = await get(host, path);
      expect(feed.status).toBe(200);
      expect((await get(host, path, { 'if-none-match': String(feed.headers.etag) })).status).toBe(304);
    },
  );

  it('writes the RDF feed in ISO-8859-1', async () => {
    const { body } = await get('gazette.test', '/index.rdf');
    expect(new TextDecoder('iso-8859-1').decode(body)).toContain('Le marché du samedi');
  });
});

describe('a host', () => {
  const about = () => get('forum.test', '/about.json');

  it('can be down, or hang', async () => {
    world.host('forum.test').set({ down: true });
    await expect(about()).rejects.toThrow('socket hang up');
    world.host('forum.test').set({ hang: true });
    await expect(about()).rejects.toThrow('too slow');
  });

  it('can refuse, throttle, fail, talk rubbish and never stop talking', async () => {
    const host = world.host('forum.test');
    host.set({ wall: true });
    expect(await about()).toMatchObject({ status: 403, text: expect.stringContaining('human') });
    host.set({ throttle: { retryAfter: 7 } });
    expect(await about()).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
    host.set({ error: 503 });
    expect(await about()).toMatchObject({ status: 503 });
    host.set({ garbage: true });
    const { headers, text } = await about();
    expect(headers['content-type']).toContain('json');
    expect(() => JSON.parse(text)).toThrow();
    host.set({ huge: 3_000_000 });
    expect((await about()).body.length).toBeGreaterThan(3_000_000);
  });

  it('takes its time when told to, and only that host', async () => {
    world.host('forum.test').set({ delay: 200 });
    const order: string[] = [];
    const slow = about().then(() => order.push('forum.test'));
    await get('zaji.test', '/').then(() => order.push('zaji.test'));
    await slow;
    expect(order).toEqual(['zaji.test', 'forum.test']);
  });

  it('remembers who asked for what', async () => {
    await get('forum.test', '/search.json?q=fenwick', { accept: 'application/json' });
    const [heard] = world.requests;
    expect(heard).toMatchObject({
      host: 'forum.test',
      path: '/search.json?q=fenwick',
      headers: { accept: 'application/json' },
    });
  });
});
