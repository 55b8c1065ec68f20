import { Parser } from 'htmlparser2';
import { CAPS } from '@/lib/domain/plain-text';
import { score } from '@/lib/domain/score';
import { htmlText } from '@/lib/sources/read/html-text';
import { dateOf, MOST_OPINIONS } from '@/lib/sources/read/rows';
import { votesOf } from './fields';
import type { Review } from './review';

/** What is read of a widget at most, in characters and elements deep. */
const MARKUP_CAP = 600_000;
const DEPTH = 60;

type Part = 'author' | 'title' | 'body' | 'reply';
type Open = { part: Part; from: number; depth: number };
type Read = { own: Map<string, string>; parts: Map<string, string> };

const PARTS = new Map<string, Part>(
  (['author', 'title', 'body', 'reply'] as const).map((part) => [`jdgm-rev__${part}`, part]),
);

const reviewOf = ({ own, parts }: Read): Review => {
  const votes = (name: string): number | undefined => (own.has(name) ? Number(own.get(name)) || 0 : undefined);
  const verified = own.get('data-verified-buyer');
  return {
    id: own.get('data-review-id') ?? '',
    name: htmlText(parts.get('author') ?? '', CAPS.name),
    title: htmlText(parts.get('title') ?? '', CAPS.title),
    words: { html: parts.get('body') },
    score: score(Number(own.get('data-score') ?? Number.NaN), 1, 5),
    at: dateOf(own.get('data-content')?.replace(' UTC', 'Z').replace(' ', 'T')),
    verified: verified === undefined ? undefined : verified === 'true',
    votes: votesOf(votes('data-thumb-up-count'), votes('data-thumb-down-count')),
    replies: htmlText(parts.get('reply') ?? '', CAPS.text) ? 1 : undefined,
  };
};

/** The reviews of a widget's HTML; nothing of it is ever shown as HTML. At most two hundred. */
export const readJudgeme = (foreign: string): readonly Review[] => {
  const html = foreign.slice(0, MARKUP_CAP);
  const found: Read[] = [];
  let depth = 0;
  let open: Open | undefined;
  const parser = new Parser({
    onopentag(_, attributes) {
      depth++;
      // The parser's own stack makes deep nesting quadratic.
      if (depth > DEPTH) parser.pause();
      const held = new Map(Object.entries(attributes));
      const classes = (held.get('class') ?? '').split(' ');
      // What a review's own words hold is words, whatever classes it has.
      if (open) return;
      if (classes.includes('jdgm-rev') && held.get('data-review-id') && found.length < MOST_OPINIONS)
        found.push({ own: held, parts: new Map() });
      const review = found.at(-1);
      if (classes.includes('jdgm-rev__rating')) review?.own.set('data-score', held.get('data-score') ?? '');
      if (classes.includes('jdgm-rev__timestamp')) review?.own.set('data-content', held.get('data-content') ?? '');
      const part = classes.map((name) => PARTS.get(name)).find(Boolean);
      if (part && review) open = { part, from: parser.endIndex + 1, depth };
    },
    onclosetag() {
      if (open?.depth === depth) {
        found.at(-1)?.parts.set(open.part, html.slice(open.from, parser.startIndex));
        open = undefined;
      }
      depth--;
    },
  });
  parser.end(html);
  return found.map(reviewOf);
};
