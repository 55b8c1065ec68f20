import { plainText } from '@/lib/domain/plain-text';
import { safeUrl } from '@/lib/domain/web-address';
import type { Reading } from './html-text';
import { withoutLinks } from './markdown-links';

const MARKUP_CAP = 20_000;
const LINKS = 50;

const BARE = /https?:\/\/[^\s<>"'\])]{1,2000}/g;
/** What begins a line: headings, quotes' fences, spoilers, code fences. */
const LINE_MARKS = /^[ \t]{0,3}(?:#{1,6}[ \t]+|:::.*|```.*|~~~.*|(?:[-*_][ \t]?){3,}$)/gm;
const EMPHASIS = /(?<!\\)(?:\*\*\*|\*\*|\*|~~|(?<![\p{L}\p{N}])__?|__?(?![\p{L}\p{N}])|`)/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** What Markdown says as plain text, and where its links lead: marks are dropped, quotes of others too. Reads 20,000 characters. */
export const readMarkdown = (markdown: string, cap: number): Reading => {
  const source = markdown.slice(0, MARKUP_CAP).replace(/^[ \t]{0,3}>.*$/gm, '');
  const { text: unlinked, targets } = withoutLinks(source);
  const links = [...targets, ...(source.match(BARE) ?? [])].slice(0, LINKS).flatMap((link) => safeUrl(link) ?? []);
  const text = unlinked.replace(LINE_MARKS, '').replace(EMPHASIS, '').replace(ESCAPED, '$1');
  return { text: plainText(text, cap), links: [...new Set(links)] };
};
