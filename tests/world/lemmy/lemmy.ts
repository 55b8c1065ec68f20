import { html } from '@/tests/world/html';
import { json, notFound, page, type Reply, type Site } from '@/tests/world/site';
import { SAID, type Said } from './said';

const HOST = 'https://lemmy.test';
const SCHEMA = 'http://nodeinfo.diaspora.software/ns/schema/2.1';

const nodeInfo = () =>
  json({
    ...{ version: '2.1', software: { name: 'lemmy', version: '0.19.5', homepage: 'https://join-lemmy.org/' } },
    ...{ protocols: ['activitypub'], usage: { users: { total: 812 }, localPosts: 940, localComments: 7310 } },
    ...{ services: { inbound: [], outbound: [] }, openRegistrations: true, metadata: {} },
  });

const front = (): Reply =>
  page(
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Well Worn</title></head><body><h1>Well Worn</h1>
<p>For things that are used.</p><ul>${SAID.map(({ thread }) => thread).map((title) => html`<li>${title}</li>`)}</ul></body></html>`
      .markup,
  );

const commentRow = ({ by, at, thread, text, up, fate }: Said, place: number) => ({
  comment: {
    ...{ id: 700 + place, content: text, ap_id: `${HOST}/comment/${700 + place}`, local: true, language_id: 37 },
    ...{ published: at, removed: fate === 'removed', deleted: false, distinguished: false, path: `0.${700 + place}` },
  },
  creator: {
    ...{ id: 30 + place, name: by, actor_id: `${HOST}/u/${by}`, local: true },
    ...{ banned: false, deleted: false, bot_account: fate === 'bot' },
  },
  post: { id: 40, name: thread, ap_id: `${HOST}/post/40`, nsfw: false },
  community: { id: 5, name: 'wellworn', title: 'Well Worn', actor_id: `${HOST}/c/wellworn` },
  counts: { score: up, upvotes: up, downvotes: 0, child_count: 0 },
  subscribed: 'NotSubscribed',
  saved: false,
});

/** Every word asked for must be there, as the server's own search has it. */
const search = (asked: string): Reply => {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const found = SAID.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
  return json({ type_: 'All', comments: found.map(commentRow), posts: [], communities: [], users: [] });
};

/** A Lemmy server that speaks version 3 of its API. */
export const lemmy: Site = ({ url: { pathname, searchParams } }) => {
  if (pathname === '/') return front();
  if (pathname === '/.well-known/nodeinfo') return json({ links: [{ rel: SCHEMA, href: `${HOST}/nodeinfo/2.1` }] });
  if (pathname === '/nodeinfo/2.1') return nodeInfo();
  return pathname === '/api/v3/search' ? search(searchParams.get('q') ?? '') : notFound();
};
