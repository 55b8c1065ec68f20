/** Markup that is safe to put into a page as it stands. */
export type Html = { readonly markup: string };
type Hole = Html | string | number | false | undefined | readonly Hole[];

/** Text with everything escaped that means something in HTML and XML. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const fill = (hole: Hole): string => {
  if (hole === undefined || hole === false) return '';
  if (typeof hole === 'string' || typeof hole === 'number') return escapeText(String(hole));
  return 'markup' in hole ? hole.markup : hole.map(fill).join('');
};

/** A template whose holes are escaped unless they are markup themselves; `undefined` and `false` leave nothing. */
export const html = (parts: TemplateStringsArray, ...holes: Hole[]): Html => ({
  markup: parts.map((part, place) => part + fill(holes[place])).join(''),
});

/** Trusted markup from elsewhere. */
export const raw = (markup: string): Html => ({ markup });

/** A JSON-LD block that cannot be ended from within its strings. */
export const jsonLd = (value: unknown): Html =>
  raw(`<script type="application/ld+json">${JSON.stringify(value, null, 1).replace(/</g, '\\u003c')}</script>`);

/** Text as HTML paragraphs, one for each blank line in it. */
export const paragraphs = (text: string): Html =>
  raw(
    text
      .split(/\n\s*\n/)
      .map((part) => `<p>${escapeText(part).replace(/\n/g, '<br>')}</p>`)
      .join('\n'),
  );
