const NAMED = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['reg', '®'],
  ['trade', '™'],
  ['ndash', '–'],
  ['eacute', 'é'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['szlig', 'ß'],
]);

const character = (name: string): string | undefined => {
  if (!name.startsWith('#')) return NAMED.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
};

/** Text in which a template escaped HTML once too often, set right: `&amp;` is `&`. Stays plain text. */
export const decoded = (text: string): string =>
  text.replace(/&(#?\w{2,8});/g, (whole, name: string) => character(name) ?? whole);
