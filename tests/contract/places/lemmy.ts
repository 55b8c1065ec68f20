import { AT, json, type Place, plain } from './place';

/** A Lemmy server that speaks version 3, with comments only. */
export const place: Place = {
  config: {
    id: 'lemmy:lemmy.example',
    kind: 'lemmy',
    label: 'lemmy.example',
    fields: { address: 'https://lemmy.example' },
  },
  answer: (_, words) => {
    const comments = words.map(({ title, html, by }, n) => ({
      comment: {
        ...{ id: n, content: plain(html), ap_id: `https://lemmy.example/comment/${n}`, published: AT, updated: null },
        ...{ removed: false, deleted: false, distinguished: false, language_id: 37 },
      },
      creator: { id: 7, name: by, display_name: null, actor_id: 'https://lemmy.example/u/7', bot_account: false },
      post: { id: 40 + n, name: title, ap_id: `https://lemmy.example/post/${40 + n}` },
      counts: { score: 2, upvotes: 3, downvotes: 1, child_count: 2 },
    }));
    return json({ type_: 'All', comments, posts: [], communities: [], users: [] });
  },
  otherShape: json({ results: { comments: [] }, comments: 'none' }),
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'votes', 'replies', 'kind'],
  isPlain: true,
  needs: [
    'comments',
    'posts',
    'comments.*.comment',
    'comments.*.comment.content',
    'comments.*.comment.ap_id',
    'comments.*.creator',
    'comments.*.creator.name',
    'comments.*.post',
    'comments.*.post.name',
  ],
  spares: {
    'comments.*.comment.published': 'at',
    'comments.*.creator.actor_id': 'by',
    'comments.*.counts.upvotes': 'votes',
    'comments.*.counts.child_count': 'replies',
  },
};
