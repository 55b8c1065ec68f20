import type { Findings, Opinion, SourceId, Tally } from '@/lib/domain/opinion';
import { CAPS, plainLine, plainText } from '@/lib/domain/plain-text';
import { SourceError, type SourceIo } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';
import { htmlText } from '@/lib/sources/read/html-text';
import { MOST_OPINIONS, present } from '@/lib/sources/read/rows';

type Foreign = string | null | undefined;

/** A review, or a question and its answers, as a vendor gives it: names, titles and words not yet cleaned or cut. */
export type Review = {
  id: string | number;
  /** Left out: a review. */
  kind?: 'question' | 'answer';
  name?: Foreign;
  /** Whether the writer belongs to the shop or the brand. */
  isStaff?: boolean;
  title?: Foreign;
  words: { html: Foreign } | { plain: Foreign };
  /** As the vendor writes it, `en_US` too. */
  lang?: Foreign;
} & { [K in 'score' | 'at' | 'verified' | 'incentivised' | 'votes' | 'replies']?: Opinion[K] | undefined };

/** What a vendor shows of one product. */
export type Shown = { reviews: readonly Review[]; tally?: Tally | undefined };

/** A widget ready to be asked: only of these origins, only what the page itself asks there. `ask` throws SourceError. */
export type Hosted = { origins: readonly string[]; ask(io: SourceIo): Promise<Shown> };

/** For how long an answer of a widget is used again. */
export const FRESH_SECONDS = 3600;

/** Reviews of one product are asked for in so many pages at most. */
const PAGES = 3;

/** Asks for page 0, 1, 2 … one after the other until one is not full or there are enough. */
export const pageByPage = async <T>(size: number, page: (at: number) => Promise<readonly T[]>): Promise<T[]> => {
  const all: T[] = [];
  for (let at = 0; at < PAGES && all.length < MOST_OPINIONS; at++) {
    const rows = await page(at);
    all.push(...rows);
    if (rows.length < size) break;
  }
  return all.slice(0, MOST_OPINIONS);
};

const saidIn = (words: Review['words']): string =>
  'html' in words ? htmlText(words.html ?? '', CAPS.text) : plainText(words.plain ?? '', CAPS.text);

const opinionOf = (review: Review, source: SourceId, page: string): Opinion => {
  const { score, at, verified, incentivised, votes, replies } = review;
  const name = plainLine(review.name ?? '', CAPS.name) || undefined;
  return present<Opinion>({
    ...{ score, at, verified, incentivised, votes, replies },
    id: String(review.id).slice(0, CAPS.title),
    source,
    kind: review.kind ?? 'review',
    by: present<Opinion['by']>({
      name,
      url: undefined,
      friend: undefined,
      standing: review.isStaff ? { kind: 'staff', value: 1 } : undefined,
    }),
    title: plainLine(review.title ?? '', CAPS.title) || undefined,
    text: saidIn(review.words) || undefined,
    lang: review.lang?.replace('_', '-').slice(0, 35) || undefined,
    url: safeUrl(page),
    match: { by: 'page', sure: 1 },
  });
};

/**
 * What a widget shows as findings: reviews without words and without a score say nothing and are left out. Throws
 * SourceError `not-understood` where that is so of all of them.
 */
export const findingsOf = ({ reviews, tally }: Shown, source: SourceId, page: string): Findings => {
  const opinions = reviews.map((review) => opinionOf(review, source, page));
  const saying = [...new Map(opinions.map((opinion) => [opinion.id, opinion])).values()].filter(
    ({ text, score }) => text !== undefined || score !== undefined,
  );
  if (opinions.length > 0 && saying.length === 0) throw new SourceError('not-understood', 'no review says anything');
  return {
    opinions: saying.slice(0, MOST_OPINIONS),
    ...(tally && tally.count > 0 && { tally }),
  };
};
