import type { Draft } from '@/lib/detect/draft-opinion';
import { attributeOf, continues, marksOf, tagOf, textOf, tidy, within } from '@/lib/detect/page/dom';
import { WORDS } from '@/lib/detect/page/patterns';
import { readDate } from '@/lib/detect/read/read-date';
import { scoreInWords, starsIn } from '@/lib/detect/read/read-stars';

const LONGEST = 6000;
const MOST_PIECES = 300;
const BODY =
  /(?:review|comment|bewertung|avis|opinion|recension)[-_]?(?:text|body|content|description|desc|message|copy)|content|description|(?:^|[ _-])(?:text|body|message)(?:$|[ _-])/;
const AUTHOR = /author|user-?name|nick|reviewer|customer|profile-name|(?:^|[ _-])(?:name|user|by)(?:$|[ _-])/;
const TITLE = /title|headline|summary|heading/;

const firstText = (parts: readonly Element[], mark: RegExp, cap: number): string | undefined =>
  parts
    .filter((part) => mark.test(marksOf(part)))
    .map((part) => textOf(part, cap + 1))
    .find((text) => text.length > 1 && text.length <= cap);

const dateOf = (parts: readonly Element[], pieces: readonly string[]): number | undefined => {
  const time = parts.find((part) => tagOf(part) === 'time' || attributeOf(part, 'itemprop') === 'datePublished');
  const said = time && readDate(attributeOf(time, 'datetime') || attributeOf(time, 'content') || textOf(time, 60));
  return (
    said ??
    pieces
      .filter((text) => text.length < 70)
      .map(readDate)
      .find((date) => date !== undefined)
  );
};

const piecesOf = (block: Element): readonly string[] => {
  const walker = block.ownerDocument.createTreeWalker(block, 4);
  const pieces: string[] = [];
  let left = MOST_PIECES;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
    const text = (node.nodeValue ?? '').slice(0, LONGEST);
    const parent = node.parentElement;
    if (!parent || /^(?:script|style|button|noscript|template)$/.test(tagOf(parent))) continue;
    const before = continues(node) ? (pieces.pop() ?? '') : '';
    pieces.push(`${before}${text}`.slice(0, LONGEST));
  }
  return pieces.map(tidy).filter(Boolean);
};

/** Says when, how many stars or how sure the shop is of the buyer, and nothing else. */
const isAside = (piece: string): boolean =>
  piece.length < 40 &&
  (readDate(piece) !== undefined ||
    scoreInWords(piece) !== undefined ||
    WORDS.verified.test(piece.toLowerCase()) ||
    !/[\p{L}\p{N}]/u.test(piece));

/** `16 reviews` is nobody's name. */
const isTally = (text: string): boolean => /^\(?\d/.test(text) && WORDS.reviews.test(text.toLowerCase());

const authorOf = (parts: readonly Element[]): string | undefined => {
  for (const part of parts.filter((one) => AUTHOR.test(marksOf(one)))) {
    const pieces = piecesOf(part);
    const end = pieces.findIndex(isAside);
    const name = pieces.slice(0, end < 0 ? undefined : end).join(' ');
    const own = name.replace(/^(?:by|par)[: ]\s*/i, '').replace(/[\s,;:·•|–-]+$/, '');
    if (own.length > 1 && own.length <= 60 && !isTally(own)) return own;
  }
  return undefined;
};

/** The words themselves: the part named so, else the paragraphs, else all sentences long enough to be some. */
const bodyOf = (parts: readonly Element[], pieces: readonly string[]): string | undefined => {
  const named = parts
    .filter((part) => BODY.test(marksOf(part)))
    .map((part) => textOf(part, LONGEST))
    .sort((a, b) => b.length - a.length)[0];
  if (named && (named.length > 10 || !isAside(named))) return named;
  const written = parts
    .filter((part) => tagOf(part) === 'p' && !AUTHOR.test(marksOf(part)) && !TITLE.test(marksOf(part)))
    .map((part) => textOf(part, LONGEST))
    .filter((text) => text && !isAside(text));
  if (written.length > 0) return written.join('\n\n');
  const long = pieces.filter((text) => text.length >= 25 && !isAside(text));
  return long.length > 0 ? long.join('\n') : undefined;
};

/** What a block that looks like one review says; undefined when it holds no words of a person. */
export const readBlock = (block: Element): Draft | undefined => {
  const pieces = piecesOf(block);
  if (pieces.join('').length < 10) return undefined;
  const parts = within(block, 120);
  const text = bodyOf(parts, pieces);
  const score = starsIn(parts) ?? pieces.map(scoreInWords).find((found) => found !== undefined);
  const author = authorOf(parts);
  const at = dateOf(parts, pieces);
  if (!text || (score === undefined && (author === undefined || at === undefined))) return undefined;
  // Few words under stars may be a button or a tally, unless somebody signed or dated them.
  if (text.length < 25 && author === undefined && at === undefined) return undefined;
  const title = firstText(parts, TITLE, 160);
  const whole = pieces.join(' ').slice(0, LONGEST).toLowerCase();
  const verified = WORDS.verified.test(whole) ? true : undefined;
  const incentivised = WORDS.incentivised.test(whole) ? true : undefined;
  const own = title !== text ? title : undefined;
  return {
    kind: 'review',
    author,
    text,
    title: own,
    score,
    at,
    verified,
    incentivised,
    fragment: attributeOf(block, 'id'),
  };
};
