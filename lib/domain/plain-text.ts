// Controls, bidirectional overrides and isolates, and zero-width marks except the joiners that emoji and scripts need.
const HIDDEN = /(?![\t\n])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Foreign text made safe to show: at most `cap` characters, no control or direction-override characters, blanks tidied. */
export const plainText = (foreign: string, cap: number): string =>
  foreign
    .slice(0, cap * 2)
    .replace(/\r\n?/g, '\n')
    .replace(HIDDEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, cap)
    .trimEnd()
    .toWellFormed();

/** The same on one line. */
export const plainLine = (foreign: string, cap: number): string =>
  plainText(foreign.slice(0, cap * 2).replace(/\s+/g, ' '), cap);

/** What texts may hold at most, in characters: those of foreign opinions, and a field of a source's form. */
export const CAPS = {
  name: 80,
  title: 200,
  text: 6000,
  productName: 300,
  url: 2000,
  pageUrl: 8000,
  quote: 240,
  field: 2000,
} as const;
