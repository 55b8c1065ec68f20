import { AT, json, type Place, plain } from './place';

const videoOf = (n: number): string => `video-${n}`;

/** Videos titled after what is said, each with one comment under it. */
export const place: Place = {
  config: { id: 'youtube', kind: 'youtube', label: 'YouTube', fields: { key: 'AIza-otter-kettle-7' } },
  answer: (url, words) => {
    if (url.pathname.endsWith('/search')) {
      const items = words.map(({ title }, n) => ({
        id: { kind: 'youtube#video', videoId: videoOf(n) },
        snippet: {
          title,
          description: plain(words[n]?.html ?? '').slice(0, 150),
          channelTitle: 'Otter',
          publishedAt: AT,
        },
      }));
      return json({ kind: 'youtube#searchListResponse', items });
    }
    const items = words.flatMap(({ html, by }, n) => {
      const said = {
        ...{ authorDisplayName: by, authorChannelUrl: 'http://www.youtube.com/channel/UC7', likeCount: 3 },
        ...{ textDisplay: plain(html), publishedAt: AT, updatedAt: AT },
      };
      const thread = { isPublic: true, totalReplyCount: 1, topLevelComment: { id: `c${n}`, snippet: said } };
      return videoOf(n) === url.searchParams.get('videoId') ? [{ id: `c${n}`, snippet: thread }] : [];
    });
    return json({ kind: 'youtube#commentThreadListResponse', items });
  },
  otherShape: json({ kind: 'youtube#searchListResponse', videos: [] }),
  has: ['by.name', 'by.url', 'title', 'text', 'at', 'url', 'votes', 'replies', 'kind'],
  isPlain: true,
  needs: [
    'items',
    'items.*.id',
    'items.*.id.videoId',
    'items.*.snippet',
    'items.*.snippet.title',
    'items.*.snippet.topLevelComment',
    'items.*.snippet.topLevelComment.snippet',
    'items.*.snippet.topLevelComment.snippet.textDisplay',
  ],
  spares: {
    'items.*.snippet.topLevelComment.snippet.publishedAt': 'at',
    'items.*.snippet.topLevelComment.snippet.likeCount': 'votes',
    'items.*.snippet.topLevelComment.snippet.authorDisplayName': 'by',
    'items.*.snippet.totalReplyCount': 'replies',
  },
};
