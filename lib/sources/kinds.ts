import { type Source, type SourceConfig, SourceError, type SourceIo, type SourceKind } from '@/lib/domain/source';
import { bluesky } from './kinds/bluesky';
import { custom } from './kinds/custom';
import { discourse } from './kinds/discourse';
import { feed } from './kinds/feed';
import { hackernews } from './kinds/hackernews';
import { lemmy } from './kinds/lemmy';
import { mangrove } from './kinds/mangrove';
import { mastodon } from './kinds/mastodon';
import { neodb } from './kinds/neodb';
import { openfacts } from './kinds/openfacts';
import { openlibrary } from './kinds/openlibrary';
import { reddit } from './kinds/reddit';
import { searxng } from './kinds/searxng';
import { shopReviews } from './kinds/shop-reviews';
import { stackexchange } from './kinds/stackexchange';
import { steam } from './kinds/steam';
import { wordpress } from './kinds/wordpress';
import { x } from './kinds/x';
import { youtube } from './kinds/youtube';
import { sharingAnswers } from './read/sharing-answers';

/** Every kind of place Grapevine can ask, in the order an unknown address is tried. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  hackernews,
  mangrove,
  openfacts,
  openlibrary,
  shopReviews,
  stackexchange,
  bluesky,
  steam,
  reddit,
  x,
  youtube,
  discourse,
  searxng,
  wordpress,
  lemmy,
  mastodon,
  neodb,
  feed,
  custom,
];

/** The kind of this name, or undefined when this version does not know it. */
export const kindOf = (name: string): SourceKind | undefined => SOURCE_KINDS.find(({ kind }) => kind === name);

/** A saved config as a source to ask. Throws SourceError `not-understood` for an unknown kind or a malformed field. */
export const openSource = (config: SourceConfig): Source => {
  const kind = kindOf(config.kind);
  if (!kind) throw new SourceError('not-understood', `no kind ${config.kind}`);
  return kind.open(config);
};

/** Which kind of place an address is, as a config ready to save, or null. No address is asked twice. Throws SourceError. */
export const recogniseAddress = async (address: URL, io: SourceIo): Promise<SourceConfig | null> => {
  const shared = sharingAnswers(io);
  for (const kind of SOURCE_KINDS) {
    const config = await kind.recognise?.(address, shared);
    if (config) return config;
  }
  return null;
};
