import type { Choice } from '@/lib/detect/markup/choose-product';
import { isA } from '@/lib/detect/markup/thing';
import { attributeOf, tagged } from '@/lib/detect/page/dom';
import type { Page } from '@/lib/detect/page/page';
import { type Clue, many, yes } from './clue';

const ARTICLES: ReadonlySet<string> = new Set(
  'Article NewsArticle BlogPosting TechArticle Report ScholarlyArticle Review Recipe DiscussionForumPosting QAPage FAQPage VideoObject Event Person ProfilePage JobPosting LocalBusiness Restaurant'.split(
    ' ',
  ),
);
const LISTS: ReadonlySet<string> = new Set(['ItemList', 'CollectionPage', 'SearchResultsPage', 'OfferCatalog']);

const choiceClues = ({ found, likeHeading, fitsAddress, priced, mains }: Choice): readonly Clue[] =>
  found.aside
    ? []
    : [
        ['marked', 1],
        ['marked.priced', yes(priced)],
        ['marked.like-heading', likeHeading],
        ['marked.address', yes(fitsAddress)],
        ['marked.single', yes(mains === 1)],
        ['marked.fits', yes(likeHeading > 0.6 && priced)],
      ];

const metaClues = ({ meta, document }: Page): readonly Clue[] => {
  const type = meta.get('og:type')?.toLowerCase() ?? '';
  const names = [...meta.keys()];
  return [
    ['meta.product', yes(type.includes('product'))],
    ['meta.article', yes(/article|video|profile|blog|recipe/.test(type))],
    ['meta.price', yes(names.some((name) => name.includes('price')))],
    ['meta.published', yes(names.some((name) => /^article:|published|^author$|citation/.test(name)))],
    ['next-page', yes(tagged(document, 'link', 300).some((link) => /^(?:next|prev)$/i.test(attributeOf(link, 'rel'))))],
  ];
};

/** What markup and meta tags say about the kind of page. */
export const markupClues = (page: Page, choice: Choice | null): readonly Clue[] => {
  const roots = [...page.jsonLd, ...page.microdata, ...page.rdfa];
  return [
    ...(choice ? choiceClues(choice) : [['unmarked', 1] as const]),
    ['marked.many', many((choice?.mains ?? 0) - 1, 12)],
    ['things.article', yes(roots.some((thing) => isA(thing, ARTICLES)))],
    ['things.list', yes(roots.some((thing) => isA(thing, LISTS)))],
    ...metaClues(page),
  ];
};
