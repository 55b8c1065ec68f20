import { AT, json, type Place } from './place';

/** A place of this kind, with an answer for every address the kind asks. */
export const place: Place = {
  config: {
    id: 'discourse:forum.example',
    kind: 'discourse',
    label: 'forum.example',
    fields: { address: 'https://forum.example' },
  },
  answer: (url, words) => {
    const topics = words.map(({ title }, n) => ({
      id: n + 1,
      title,
      fancy_title: title,
      slug: `topic-${n + 1}`,
      posts_count: 1,
    }));
    const [, id] = /^\/t\/(\d+)\.json$/.exec(url.pathname) ?? [];
    if (!id) {
      const posts = words.map(({ html, by }, n) => ({
        ...{ id: 100 + n, topic_id: n + 1, post_number: 1, username: by, name: null, created_at: AT, like_count: 3 },
        blurb: html.replace(/<[^>]*>/g, ' ').slice(0, 200),
      }));
      return json({ posts, ...(posts.length > 0 && { topics }), users: [], grouped_search_result: { term: '' } });
    }
    const n = Number(id) - 1;
    const post = {
      ...{ id: 100 + n, post_number: 1, post_type: 1, user_id: 7, username: words[n]?.by, name: '', created_at: AT },
      ...{ cooked: words[n]?.html, reply_count: 2, trust_level: 3, staff: false, hidden: false, deleted_at: null },
      actions_summary: [{ id: 2, count: 3, hidden: false }],
    };
    return json({ ...topics[n], post_stream: { posts: [post], stream: [100 + n] } });
  },
  otherShape: json([{ type: 'topic', name: 'Topics', results: [] }]),
  has: ['by.name', 'by.url', 'by.standing', 'title', 'text', 'at', 'url', 'votes', 'replies', 'kind'],
  needs: ['posts', 'posts.*.id', 'posts.*.topic_id', 'posts.*.post_number', 'topics', 'topics.*.id', 'topics.*.title'],
  spares: {
    'post_stream.posts.*.created_at': 'at',
    'post_stream.posts.*.trust_level': 'by',
    'post_stream.posts.*.reply_count': 'replies',
  },
};
