import type { Catalogue } from '@/components/shared/words';

export const en = {
  'looking.heading': 'When to look at a page',
  'looking.on-click': 'Only when I click',
  'looking.on-click.means': 'Grapevine sees a page when you open its popup there. It needs no permission for that.',
  'looking.chosen-sites': 'By itself on sites I choose',
  'looking.chosen-sites.means': 'Your browser asks you once for each site. Everywhere else, only when you click.',
  'looking.all-sites': 'By itself on all sites',
  'looking.all-sites.means':
    'Your browser asks you now, and its words sound grave. Grapevine looks for a product and sends nothing by looking.',
  'looking.denied':
    'Your browser did not give the permission, so nothing has changed. You can choose again at any time.',
  'sites.label': 'Add a site',
  'sites.hint': 'Your browser will ask whether Grapevine may read this site.',
  'sites.add': 'Add',
  'sites.remove': 'Remove {site}',
  'sites.wrong': 'That is no address of a website. For example: shop.example',
} as const satisfies Catalogue;
