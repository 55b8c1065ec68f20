import type { Opinion } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import type { Score } from '@/lib/domain/score';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { withoutGaps } from './facts';
import { decoded } from './markup/entities';
import { opinionId } from './opinion-id';

/** What was read of one person's words, before it is capped and named. */
export type Draft = {
  kind: 'review' | 'question' | 'answer';
  author?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  score?: Score | undefined;
  at?: number | undefined;
  lang?: string | undefined;
  verified?: boolean | undefined;
  incentivised?: boolean | undefined;
  votes?: { up: number; down: number } | undefined;
  replies?: number | undefined;
  /** The id of its block, so that a link can lead there. */
  fragment?: string | undefined;
};

const line = (text: string | undefined, cap: number): string | undefined =>
  (text && plainLine(decoded(text), cap)) || undefined;

const addressOf = (page: string, fragment: string | undefined): string => {
  const url = new URL(page);
  url.hash = fragment && /^[\w.:-]{1,120}$/.test(fragment) ? fragment : '';
  return url.href;
};

/** A draft as an opinion of the page, capped, with an id that stays; undefined when it says nothing and rates nothing. */
export const finishOpinion = (draft: Draft, page: string): Opinion | undefined => {
  const title = line(draft.title, CAPS.title);
  const text = (draft.text && plainText(decoded(draft.text), CAPS.text)) || undefined;
  if (!text && !title && draft.score === undefined) return undefined;
  const name = line(draft.author, CAPS.name);
  const { kind, score, at, lang, verified, incentivised, votes, replies } = draft;
  const id = opinionId(kind, name, at?.toString(), title, text);
  return withoutGaps<Opinion>({
    ...{ id, source: PAGE_SOURCE, kind, by: name ? { name } : {}, score, title, text, lang, at },
    ...{ url: addressOf(page, draft.fragment), verified, incentivised, votes, replies },
    match: { by: 'page', sure: 1 },
  } as { [K in keyof Opinion]: Opinion[K] | undefined });
};
