import type { Draft } from '@/lib/detect/draft-opinion';
import { attributeOf } from '@/lib/detect/page/dom';
import { alike } from '@/lib/detect/read/alike';
import { readDate } from '@/lib/detect/read/read-date';
import { scoreOf } from '@/lib/detect/read/read-stars';
import { readCount, readNumber } from '@/lib/detect/read/read-tally';
import type { Choice } from './choose-product';
import { isA, type Thing, textIn, thingsIn } from './thing';

const REVIEWS: ReadonlySet<string> = new Set(['Review', 'UserReview', 'CriticReview', 'Rating']);
const QUESTIONS: ReadonlySet<string> = new Set(['Question']);
const ANSWERABLE: ReadonlySet<string> = new Set(['QAPage', 'Product', 'ItemPage', 'WebPage']);

const countIn = (thing: Thing, name: string): number | undefined => {
  const text = textIn(thing, name);
  return text ? readCount(text) : undefined;
};

const votesOf = (thing: Thing): Draft['votes'] => {
  const [up, down] = [countIn(thing, 'upvoteCount'), countIn(thing, 'downvoteCount')];
  return up === undefined && down === undefined ? undefined : { up: up ?? 0, down: down ?? 0 };
};

const commonOf = (thing: Thing, kind: Draft['kind']): Draft => {
  const date = textIn(thing, 'datePublished', 'dateCreated', 'uploadDate');
  return {
    kind,
    author: textIn(thing, 'author', 'creator'),
    at: date ? readDate(date) : undefined,
    lang: textIn(thing, 'inLanguage'),
    votes: votesOf(thing),
    fragment: thing.element ? attributeOf(thing.element, 'id') : undefined,
  };
};

const reviewOf = (thing: Thing): Draft => {
  const [rating] = [...thingsIn(thing, 'reviewRating', 'rating'), thing];
  const value = rating && readNumber(textIn(rating, 'ratingValue'));
  const [best, worst] = rating ? [textIn(rating, 'bestRating'), textIn(rating, 'worstRating')] : [];
  return {
    ...commonOf(thing, 'review'),
    title: textIn(thing, 'name', 'headline'),
    text: textIn(thing, 'reviewBody', 'description', 'text'),
    score: scoreOf(value, readNumber(best), readNumber(worst)),
  };
};

const questionOf = (thing: Thing): readonly Draft[] => {
  const answers = thingsIn(thing, 'acceptedAnswer', 'suggestedAnswer');
  const text = textIn(thing, 'name', 'text');
  const asked: Draft = { ...commonOf(thing, 'question'), text, replies: answers.length };
  return [
    asked,
    ...answers.map((answer) => ({ ...commonOf(answer, 'answer'), title: text, text: textIn(answer, 'text') })),
  ];
};

/** A review standing by itself counts when it does not say that it is about something else. */
const isAbout = (thing: Thing, name: string): boolean => {
  const about = thingsIn(thing, 'itemReviewed')
    .map((item) => textIn(item, 'name'))
    .find(Boolean);
  return about === undefined || alike(about, name) > 0.5;
};

/** Reviews of the chosen product and people's questions about it, from markup. An FAQ is the shop's own word and left out. */
export const markedOpinions = (roots: readonly Thing[], choice: Choice): readonly Draft[] => {
  const { thing, group } = choice.found;
  const owners = [thing, ...(group ? [group] : []), ...thingsIn(thing, 'isVariantOf')];
  const own = owners.flatMap((owner) => thingsIn(owner, 'review', 'reviews'));
  const loose = roots.filter((root) => isA(root, REVIEWS) && isAbout(root, textIn(thing, 'name') ?? ''));
  const asked = [...roots.filter((root) => isA(root, ANSWERABLE)), ...owners].flatMap((owner) =>
    thingsIn(owner, 'mainEntity', 'subjectOf', 'question').filter((one) => isA(one, QUESTIONS)),
  );
  const questions = [...new Set([...asked, ...roots.filter((root) => isA(root, QUESTIONS))])];
  return [...[...new Set([...own, ...loose])].map(reviewOf), ...questions.flatMap(questionOf)];
};
