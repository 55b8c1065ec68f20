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
  ['szlig', 'ß'],
]);

const ACCENTS = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030A'],
  ['cedil', '\u0327'],
]);

const accented = (name: string): string | undefined => {
  const mark = ACCENTS.get(name.slice(1));
  return mark && `${name[0]}${mark}`.normalize('NFC');
};

const character = (name: string): string | undefined => {
  if (!name.startsWith('#')) return NAMED.get(name.toLowerCase()) ?? accented(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
};

/** Text in which a template escaped HTML once too often, set right: `&amp;` is `&`. Stays plain text. */
export const decoded = (text: string): string =>
  text.replace(/&(#?\w{2,8});/g, (whole, name: string) => character(name) ?? whole);
