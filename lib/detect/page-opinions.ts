import type { Opinion } from '@/lib/domain/opinion';
import type { Choice } from './choose-product';
import { type Draft, finishOpinion } from './draft-opinion';
import { markedOpinions } from './marked-opinions';
import type { Page } from './page';
import { visibleOpinions } from './visible-opinions';

/** How many opinions are taken from one page at most. */
export const MOST_OPINIONS = 300;

/** Markup and screen often show the same review twice; whoever wrote it, the beginning of the words is the same. */
const sameWords = ({ kind, text, title, by }: Opinion): string =>
  `${kind} ${(text ?? title ?? by.name ?? '').replace(/\W+/g, '').slice(0, 60) || (text ?? title ?? by.name)}`;

/** What people say on the page itself, each opinion once, markup before what is only shown. */
export const pageOpinions = (page: Page, choice: Choice | null): readonly Opinion[] => {
  const roots = [...page.jsonLd, ...page.microdata, ...page.rdfa];
  const drafts: readonly Draft[] = [...(choice ? markedOpinions(roots, choice) : []), ...visibleOpinions(page.view)];
  const opinions = new Map<string, Opinion>();
  for (const draft of drafts.slice(0, MOST_OPINIONS * 4)) {
    const opinion = finishOpinion(draft, page.url.href);
    const key = opinion && sameWords(opinion);
    if (opinion && key && !opinions.has(key)) opinions.set(key, opinion);
  }
  return [...opinions.values()].slice(0, MOST_OPINIONS);
};
