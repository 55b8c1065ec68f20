import type { Opinion } from '@/lib/domain/opinion';
import { type Draft, finishOpinion } from './draft-opinion';
import type { Choice } from './markup/choose-product';
import { markedOpinions } from './markup/marked-opinions';
import type { Page } from './page/page';
import { isSameVoice, type Voice, voiceOf } from './same-voice';
import { visibleOpinions } from './visible/visible-opinions';
import { visibleQuestions } from './visible/visible-questions';

/** How many opinions are taken from one page at most. */
export const MOST_OPINIONS = 300;

type Heard = { opinion: Opinion; voice: Voice; marked: boolean };

/** What the first reading lacks and the second knows; words, name and id stay as they were read first. */
const completed = (first: Opinion, second: Opinion): Opinion => {
  const { score, at, verified, incentivised, votes } = second;
  const extra = { score, at, verified, incentivised, votes };
  const known = Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== undefined));
  const place = second.url && !first.url?.includes('#') ? { url: second.url } : {};
  return { ...known, ...first, ...place };
};

/** What people say on the page itself, each opinion once, markup before what is only shown. */
export const pageOpinions = (page: Page, choice: Choice | null): readonly Opinion[] => {
  const roots = [...page.jsonLd, ...page.microdata, ...page.rdfa];
  const marked: readonly Draft[] = choice ? markedOpinions(roots, choice) : [];
  const drafts = [...marked, ...visibleOpinions(page.view), ...visibleQuestions(page.view)];
  const heard: Heard[] = [];
  for (const [place, draft] of drafts.slice(0, MOST_OPINIONS * 4).entries()) {
    const opinion = finishOpinion(draft, page.url.href);
    if (!opinion) continue;
    const voice = voiceOf(opinion);
    // What is shown is one list: only readings of different kinds can differ and still be one voice.
    const before = heard.find((one) => one.opinion.id === opinion.id || (one.marked && isSameVoice(one.voice, voice)));
    if (before) before.opinion = completed(before.opinion, opinion);
    else if (heard.length < MOST_OPINIONS) heard.push({ opinion, voice, marked: place < marked.length });
  }
  return heard.map(({ opinion }) => opinion);
};
