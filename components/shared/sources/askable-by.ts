import { placeholdersIn } from '@/lib/domain/address-template';
import { parseRecipe } from '@/lib/domain/recipe';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { kindOf } from '@/lib/sources/kinds';

/** What a source can be tried with; `page`: with nothing one could type, for it needs more than a name or a code. */
export type AskableBy = 'name' | 'name-or-code' | 'code' | 'page';

const describedBy = (written: string): AskableBy => {
  const asks = placeholdersIn(parseRecipe(written)?.address ?? '');
  if (asks.every((placeholder) => placeholder === 'name')) return 'name';
  return asks.length === 1 && (asks[0] === 'gtin' || asks[0] === 'isbn') ? 'code' : 'page';
};

/** What the shopper may type to try a source. */
export const askableBy = ({ kind, fields }: SourceConfig): AskableBy => {
  switch (kindOf(kind)?.reveals) {
    case 'identifier':
      return 'code';
    case 'name-or-identifier':
      return 'name-or-code';
    case 'shop-number':
      return 'page';
    case 'described':
      return describedBy(fields.recipe ?? '');
    default:
      return 'name';
  }
};

/** A code that a place asked by code is known to answer to; undefined where none is known to. */
export const exampleCodeFor = ({ kind, fields }: SourceConfig): string | undefined => {
  if (kind === 'openlibrary') return '9780140328721';
  const isFood = kind === 'openfacts' && hostOf(fields.address ?? '').endsWith('openfoodfacts.org');
  return isFood ? '3017620422003' : undefined;
};
