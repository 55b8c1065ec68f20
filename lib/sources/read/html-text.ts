import { Parser } from 'htmlparser2';
import { plainText } from '@/lib/domain/plain-text';
import { safeUrl } from '@/lib/domain/web-address';

/** What a piece of foreign HTML says: plain text with paragraphs, and where its links lead. */
export type Reading = { text: string; links: readonly string[] };

const SILENT = new Set(
  'script style template noscript iframe object svg math head title textarea select button audio video'.split(' '),
);
const PARAGRAPH = new Set(
  'p div ul ol dl blockquote pre table section article aside figure header footer h1 h2 h3 h4 h5 h6 hr'.split(' '),
);
const LINE = new Set('br li tr dt dd figcaption summary'.split(' '));
/** Somebody else's words and machine-made previews, as Discourse marks them; link tails that Mastodon hides. */
const FOREIGN_CLASS = /(^|\s)(quote|onebox|lightbox-wrapper|invisible)(\s|$)/;

const MARKUP_CAP = 100_000;
const LINKS = 50;
const DEPTH = 200;

const gapOf = (name: string): string => (PARAGRAPH.has(name) ? '\n\n' : LINE.has(name) ? '\n' : '');

const isSilent = (name: string, attributes: { class?: string }): boolean =>
  SILENT.has(name) || FOREIGN_CLASS.test(attributes.class ?? '');

/**
 * Reads foreign HTML without a DOM: no scripts, styles, quotes of others or previews. At most `cap` characters of text and
 * fifty links, resolved against `base`; reading ends at 100,000 characters of markup or 200 elements deep.
 */
export const readHtml = (html: string, cap: number, base?: string): Reading => {
  const words: string[] = [];
  const links: string[] = [];
  let depth = 0;
  let silentFrom = Number.POSITIVE_INFINITY;
  const hear = (said: string) => depth < silentFrom && words.push(said);
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      // The parser's own stack makes deep nesting quadratic.
      if (depth > DEPTH) parser.pause();
      if (depth < silentFrom && isSilent(name, attributes)) silentFrom = depth;
      hear(gapOf(name));
      if (name === 'img' && attributes.class === 'emoji') hear(attributes.alt ?? '');
      const link = name === 'a' && links.length < LINKS ? safeUrl(attributes.href ?? '', base) : undefined;
      if (link && depth < silentFrom) links.push(link);
    },
    ontext: (said) => hear(said.replace(/\s+/g, ' ')),
    onclosetag(name) {
      hear(PARAGRAPH.has(name) ? '\n\n' : '');
      if (depth === silentFrom) silentFrom = Number.POSITIVE_INFINITY;
      depth--;
    },
  });
  parser.end(html.slice(0, MARKUP_CAP));
  return { text: plainText(words.join(''), cap), links };
};

/** The text of {@link readHtml}. */
export const htmlText = (html: string, cap: number): string => readHtml(html, cap).text;

/** Without the lines that repeat what somebody else wrote, `> like this`. */
export const withoutQuotedLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
