import type { Draft } from '@/lib/detect/draft-opinion';
import { parentOf, tagOf, textOf } from '@/lib/detect/page/dom';
import { WORDS } from '@/lib/detect/page/patterns';
import { isMain, PLACE } from '@/lib/detect/page/place';
import { type Bit, LONGEST_BIT, type View } from '@/lib/detect/page/view';

const MOST_QUESTIONS = 100;
const LONGEST = 6000;
const INLINE = /^(?:a|b|bdi|em|i|mark|q|s|small|span|strong|u)$/;

/** `Q:`, `问：`, `[Question 2]`, or the word alone in its element. */
const labelOf = (words: RegExp): RegExp =>
  new RegExp(`^[\\s([【«“"]*(?:${words.source})\\s?\\d{0,3}\\s?(?:[)\\]】»”"]+[\\s:：]*|[:：.、]\\s*|$)`, 'iu');

const LABELS = [
  ['question', labelOf(WORDS.question)],
  ['answer', labelOf(WORDS.answer)],
] as const;

type Said = { kind: 'question' | 'answer'; text: string };

const spokenBy = (bit: Bit): { kind: Said['kind']; rest: string } | undefined => {
  for (const [kind, label] of LABELS) {
    const found = label.exec(bit.text.slice(0, 40));
    if (found) return { kind, rest: wholeOf(bit).slice(found[0].length) };
  }
  return undefined;
};

/** Bits are shortened; a long one is read again from its element. */
const wholeOf = ({ text, element }: Bit): string => (text.length < LONGEST_BIT ? text : textOf(element, LONGEST));

const blockOf = (element: Element): Element => {
  let block = element;
  for (let up = parentOf(block); up && INLINE.test(tagOf(block)); up = parentOf(block)) block = up;
  return block;
};

/** The words after a label: what is left of its own line, then all that stands in the same block before another label. */
const wordsFrom = (bits: readonly Bit[], from: number, rest: string): string => {
  const pieces = rest ? [rest] : [];
  let block = rest && bits[from] ? blockOf(bits[from].element) : undefined;
  for (const bit of bits.slice(from + 1, from + 40)) {
    const here = blockOf(bit.element);
    block ??= here;
    if (here !== block || spokenBy(bit)) break;
    pieces.push(wholeOf(bit));
  }
  return pieces.join(' ').slice(0, LONGEST);
};

/** Everything labelled as asked or answered, in the order of the page; nothing from where the shop asks itself. */
const labelledIn = (view: View): readonly Said[] => {
  const bits = view.bits.filter(({ place }) => isMain(place));
  const said: Said[] = [];
  let ownWord = false;
  for (const [index, bit] of bits.entries()) {
    if (said.length >= MOST_QUESTIONS * 4) break;
    if (bit.text.length < 60 && !(bit.place & PLACE.link)) {
      if (WORDS.faq.test(bit.text.toLowerCase())) ownWord = true;
      else if (WORDS.asked.test(bit.text.toLowerCase())) ownWord = false;
    }
    const label = ownWord ? undefined : spokenBy(bit);
    const text = label && wordsFrom(bits, index, label.rest);
    if (label && text) said.push({ kind: label.kind, text });
  }
  return said;
};

/** A question is one when it asks, or when somebody answered it. */
const isAsked = (text: string, answers: readonly Said[]): boolean =>
  text.length >= 2 && (answers.length > 0 || /[?？؟;]\s*$/.test(text));

/** Shoppers' questions and the answers to them where the page only labels them: `Q: … A: …`, `问：… 答：…`, `Question … Réponse …`. */
export const visibleQuestions = (view: View): readonly Draft[] => {
  const said = labelledIn(view);
  const drafts: Draft[] = [];
  for (const [index, { kind, text }] of said.entries()) {
    if (kind !== 'question') continue;
    const next = said.findIndex((one, place) => place > index && one.kind === 'question');
    const answers = said.slice(index + 1, next < 0 ? said.length : next);
    if (!isAsked(text, answers)) continue;
    drafts.push({ kind, text, replies: answers.length });
    drafts.push(...answers.map((answer) => ({ ...answer, title: text })));
  }
  return drafts;
};
