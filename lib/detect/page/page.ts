import { microdataThings, rdfaThings } from '@/lib/detect/markup/embedded-things';
import { jsonLdThings } from '@/lib/detect/markup/json-ld';
import { metaTags } from '@/lib/detect/markup/meta-tags';
import type { Thing } from '@/lib/detect/markup/thing';
import { homeCurrency } from '@/lib/domain/currency';
import { attributeOf, tidy } from './dom';
import { type Heading, headingOf } from './heading';
import { type View, viewOf } from './view';

/** Everything detectors look at, read once from the document. */
export type Page = {
  document: Document;
  url: URL;
  title: string;
  lang?: string;
  /** The currency of the page's country, where it can be told. */
  home?: string;
  meta: ReadonlyMap<string, string>;
  jsonLd: readonly Thing[];
  microdata: readonly Thing[];
  rdfa: readonly Thing[];
  view: View;
  heading?: Heading;
};

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}$/i;

const langOf = (document: Document, meta: ReadonlyMap<string, string>): string | undefined => {
  const root = document.documentElement;
  const said = [
    root && attributeOf(root, 'lang'),
    meta.get('og:locale'),
    meta.get('content-language'),
    meta.get('language'),
  ];
  return said.find((lang) => lang && TAG.test(lang))?.replace('_', '-');
};

/** Reads a document as a page; changes nothing in it. */
export const readPage = (document: Document, url: string): Page => {
  const address = new URL(url);
  const meta = metaTags(document);
  const title = tidy((document.querySelector('title')?.textContent ?? '').slice(0, 600));
  const lang = langOf(document, meta);
  const home = homeCurrency(address.hostname, lang);
  const view = viewOf(document);
  const heading = headingOf(view, title, meta.get('og:title') ?? '');
  return {
    document,
    url: address,
    title,
    meta,
    view,
    jsonLd: jsonLdThings(document),
    microdata: microdataThings(document),
    rdfa: rdfaThings(document),
    ...(lang && { lang }),
    ...(home && { home }),
    ...(heading && { heading }),
  };
};
