/*
 * Shops write JSON by template, and it breaks in few ways: comments, trailing commas, raw line breaks in strings, HTML
 * entities for quotes, two values in one block, a block cut off. One pass mends these; anything else is given up.
 */

type Mender = { out: string; open: string[]; values: string[]; safe: { out: string; open: string[] } | null };

const STRING = /"(?:[^"\\]|\\[\s\S])*"?/y;
const BLANK = /(?:\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|<!--|-->|<!\[CDATA\[|\]\]>)+/y;
const BARE = /[^\s"{}[\],/<\]]+|[\s\S]/y;

const take = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

const escapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const mendString = (raw: string): string => {
  const closed = raw.length > 1 && raw.endsWith('"') ? raw : `${raw.replace(/\\$/, '')}"`;
  return closed
    .replace(/\p{Cc}/gu, (c) => escapes.get(c) ?? ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, (_, at: number) => (closed[at - 1] === '\\' ? '\\' : '\\\\'));
};

const withoutComma = (out: string): string => (out.endsWith(',') ? out.slice(0, -1) : out);

const finishValue = (mender: Mender): void => {
  if (mender.out) mender.values.push(withoutComma(mender.out));
  mender.out = '';
  mender.safe = null;
};

const takeMark = (mender: Mender, mark: string): void => {
  if (mark === '{' || mark === '[') mender.open.push(mark === '{' ? '}' : ']');
  if (mark === '}' || mark === ']') {
    mender.out = withoutComma(mender.out);
    if (mender.open.at(-1) !== mark) return;
    mender.open.pop();
  }
  if (mark === ',' && mender.open.length > 0) mender.safe = { out: mender.out, open: [...mender.open] };
  if (mark === ';' || (mark === ',' && mender.open.length === 0)) return;
  mender.out += mark;
  if (mender.open.length === 0) finishValue(mender);
};

const closeCutOff = (mender: Mender): void => {
  const { safe } = mender;
  if (mender.open.length > 0 && safe) mender.values.push(safe.out + safe.open.reverse().join(''));
  else finishValue(mender);
};

/** The JSON values in a text, as JSON texts that may now parse. Linear in its length. */
export const mendJson = (foreign: string): readonly string[] => {
  const text = foreign.includes('"') ? foreign : foreign.replace(/&quot;|&#34;/g, '"');
  const mender: Mender = { out: '', open: [], values: [], safe: null };
  for (let at = 0; at < text.length; ) {
    const blank = take(BLANK, text, at);
    const piece = blank || (text[at] === '"' ? take(STRING, text, at) : take(BARE, text, at));
    at += piece.length;
    if (blank) continue;
    if (piece.startsWith('"')) mender.out += mendString(piece);
    else if (piece.length === 1) takeMark(mender, piece);
    else mender.out += piece;
  }
  closeCutOff(mender);
  return mender.values;
};
