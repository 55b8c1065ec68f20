import { safeUrl } from './web-address';

/** What of a product may be put into an address, `{name}` and so on. */
export const PLACEHOLDERS = ['name', 'brand', 'gtin', 'isbn', 'mpn'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What is known for each placeholder. */
export type Filling = Partial<Record<Placeholder, string>>;

/** Why a text is no address to ask: not a web address over https, braces before the path, or a word nobody knows in braces. */
export type TemplateTrouble = 'no-address' | 'not-https' | 'in-origin' | 'unknown-placeholder';

const TEMPLATE_CAP = 1000;
const VALUE_CAP = 200;
const BRACED = /\{([^{}]{0,40})\}/g;

const isPlaceholder = (word: string): word is Placeholder => PLACEHOLDERS.some((known) => known === word);

const bracedIn = (template: string): string[] => [...template.matchAll(BRACED)].map(([, word = '']) => word);

/** The placeholders of a template, each once, in the order they stand. */
export const placeholdersIn = (template: string): Placeholder[] => [
  ...new Set(bracedIn(template.slice(0, TEMPLATE_CAP)).filter(isPlaceholder)),
];

/** What is wrong with an address template, or undefined when it can be filled. */
export const templateTrouble = (template: string): TemplateTrouble | undefined => {
  if (/^http:/i.test(template)) return 'not-https';
  const [, authority] = /^https:\/\/([^/?#\\]+)/i.exec(template) ?? [];
  if (template.length > TEMPLATE_CAP || authority === undefined) return 'no-address';
  if (/[{}]/.test(authority)) return 'in-origin';
  const rest = template.replace(BRACED, (_, word: string) => (isPlaceholder(word) ? 'x' : '{'));
  if (/[{}]/.test(rest)) return 'unknown-placeholder';
  return safeUrl(rest) ? undefined : 'no-address';
};

/** The one origin a sound template leads to, whatever it is filled with. Throws TypeError for an unsound one. */
export const originOf = (template: string): string => new URL(template.replace(BRACED, 'x')).origin;

/** A value that is only dots would climb out of its folder. */
const encoded = (value: string | undefined): string =>
  value && !/^\.+$/.test(value) ? encodeURIComponent(value.slice(0, VALUE_CAP).toWellFormed()) : '';

/** The address for one product; undefined when the template is unsound or something it asks for is not known. */
export const filledAddress = (template: string, filling: Filling): string | undefined => {
  if (templateTrouble(template)) return undefined;
  const values = new Map(placeholdersIn(template).map((name) => [name, encoded(filling[name]?.trim())] as const));
  if ([...values.values()].includes('')) return undefined;
  const filled = template.replace(BRACED, (_, word: Placeholder) => values.get(word) ?? '').replace(/#.*$/, '');
  const address = safeUrl(filled);
  return address && new URL(address).origin === originOf(template) ? address : undefined;
};
