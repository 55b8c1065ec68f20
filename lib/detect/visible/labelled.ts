import { WORDS } from '@/lib/detect/page/patterns';
import { PLACE } from '@/lib/detect/page/place';
import type { View } from '@/lib/detect/page/view';

const LONGEST_VALUE = 60;

const formsOf = (label: RegExp): { alone: RegExp; inline: RegExp } => ({
  alone: new RegExp(`^[(\\s]*(?:${label.source})\\s*[.:#：№]*\\s*$`, 'iu'),
  inline: new RegExp(`^[(\\s]*(?:${label.source})\\s*[.:#：№]+\\s*(\\S.*)$`, 'iu'),
});

const LABELS = { brand: formsOf(WORDS.brand), sku: formsOf(WORDS.sku), mpn: formsOf(WORDS.mpn) } as const;

/** The values of lines such as `Brand: Acme` or of a table row `Brand | Acme`, outside menus and tiles. */
export const labelled = (view: View, label: keyof typeof LABELS): readonly string[] => {
  const { alone, inline } = LABELS[label];
  const found: string[] = [];
  for (const [index, { text, place }] of view.bits.entries()) {
    if (text.length > 90 || place & (PLACE.skipped | PLACE.edge | PLACE.tile | PLACE.aside)) continue;
    const value = text.length <= 40 && alone.test(text) ? nextValue(view, index) : inline.exec(text)?.[1];
    const bare = value?.replace(/^[:：\s]+|[)\s]+$/g, '');
    if (bare && bare.length <= LONGEST_VALUE) found.push(bare);
  }
  return found;
};

const nextValue = (view: View, index: number): string | undefined => {
  const next = view.bits[index + 1]?.text;
  return next && /^[:：.\s]+$/.test(next) ? view.bits[index + 2]?.text : next;
};
