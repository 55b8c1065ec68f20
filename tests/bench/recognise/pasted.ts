import {
  always,
  discourse,
  federated,
  guardedDiscourse,
  jsonFeed,
  microblog,
  onlyPage,
  rss,
  type Server,
  searxng,
  silent,
  wall,
  withFeed,
  wordpress,
} from './servers';

/** An address as people paste it, what stands there, and what must be seen in it: a kind and its first field, "unknown" or a trouble. */
export type Pasted = readonly [address: string, server: Server, seen: string];

const BY_NAME: readonly Pasted[] = [
  ['https://news.ycombinator.com/item?id=41000001', silent, 'hackernews'],
  ['https://mangrove.reviews/search?q=fenwick', silent, 'mangrove'],
  ['https://fr.openfoodfacts.org/produit/4006381333931/galettes', silent, 'openfacts https://world.openfoodfacts.org'],
  ['https://world.openbeautyfacts.org/', silent, 'openfacts https://world.openbeautyfacts.org'],
  ['https://openlibrary.org/works/OL1W/A_Slow_Year', silent, 'openlibrary'],
  ['https://stackoverflow.com/questions/41/which-hinge', silent, 'stackexchange stackoverflow.com'],
  ['https://hardwarerecs.stackexchange.com/a/41', silent, 'stackexchange hardwarerecs.stackexchange.com'],
  ['https://bsky.app/profile/marnie.example/post/3k41', silent, 'bluesky https://bsky.social'],
  ['https://store.steampowered.com/app/41/Slow_Year/', silent, 'steam'],
  ['https://steamcommunity.com/app/41/reviews/', silent, 'steam'],
  ['https://www.reddit.com/r/glasses/', silent, 'reddit glasses'],
  ['https://old.reddit.com/r/glasses/comments/1abc/a_year_on/', silent, 'reddit glasses'],
  ['https://x.com/marnie/status/1740823200', silent, 'x'],
  ['https://twitter.com/marnie', silent, 'x'],
  ['https://www.youtube.com/watch?v=a1b2c3d4e5f', silent, 'youtube'],
  ['https://youtu.be/a1b2c3d4e5f?t=41', silent, 'youtube'],
  [
    'https://www.youtube.com/feeds/videos.xml?channel_id=UC41',
    always(rss('Marnie')),
    'feed https://www.youtube.com/feeds/videos.xml?channel_id=UC41',
  ],
];

const BY_PAGE: readonly Pasted[] = [
  ['https://bench.example/', discourse(), 'discourse https://bench.example'],
  ['https://bench.example/t/a-year-on/41/3?u=marnie', discourse(), 'discourse https://bench.example'],
  ['https://club.example/forum/c/frames/7', discourse('/forum'), 'discourse https://club.example/forum'],
  ['https://guarded.example/t/a-year-on/41', guardedDiscourse, 'discourse https://guarded.example'],
  ['https://find.example/', searxng, 'searxng https://find.example'],
  ['https://find.example/searx/search?q=fenwick', searxng, 'searxng https://find.example/searx'],
  ['https://notes.example/', wordpress(), 'wordpress https://notes.example/wp-json/'],
  [
    'https://home.example/blog/2025/03/a-year-on/#more',
    wordpress({ folder: '/blog' }),
    'wordpress https://home.example/blog/wp-json/',
  ],
  [
    'https://plain.example/?p=41',
    wordpress({ parameter: true }),
    'wordpress https://plain.example/index.php?rest_route=/',
  ],
];

const BY_NODE_INFO: readonly Pasted[] = [
  ['https://lemmy.example/c/frames@far.example', federated('lemmy'), 'lemmy https://lemmy.example'],
  ['https://lemmy.example/post/41', federated('lemmy'), 'lemmy https://lemmy.example'],
  ['https://social.example/@marnie', microblog('mastodon'), 'mastodon https://social.example'],
  ['https://small.example/', microblog('gotosocial'), 'mastodon https://small.example'],
  ['https://shelf.example/book/41', federated('neodb'), 'neodb https://shelf.example'],
];

const FEEDS: readonly Pasted[] = [
  ['https://far.example/rss.xml', always(rss('Far')), 'feed https://far.example/rss.xml'],
  ['https://far.example/feed.json', always(jsonFeed('Far')), 'feed https://far.example/feed.json'],
  [
    'https://ink.example/2025/a-year-on/',
    withFeed('/atom.xml', 'application/atom+xml'),
    'feed https://ink.example/atom.xml',
  ],
  ['https://closed.example/', wordpress({ closed: true }), 'feed https://closed.example/feed/'],
  ['https://lemmy.example/feeds/c/frames.xml', federated('lemmy'), 'feed https://lemmy.example/feeds/c/frames.xml'],
];

const NOTHING: readonly Pasted[] = [
  ['https://shop.example/p/fenwick-round', onlyPage('<meta name="generator" content="Storewright 4">'), 'unknown'],
  [
    'https://essay.example/forums',
    onlyPage(
      '<title>Why Discourse, WordPress and Lemmy</title>',
      '<p>&lt;meta name="generator" content="Discourse"&gt;',
    ),
    'unknown',
  ],
  ['https://clips.example/@marnie', federated('misskey'), 'unknown'],
  ['https://walled.example/', wall, 'refused'],
];

/** Forty addresses of every kind that is recognised by its address, and of none. */
export const PASTED: readonly Pasted[] = [...BY_NAME, ...BY_PAGE, ...BY_NODE_INFO, ...FEEDS, ...NOTHING];
