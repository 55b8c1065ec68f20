import type { Page } from '@/lib/detect/page/page';
import { wordsOf } from '@/lib/detect/read/alike';

const SEPARATOR = /\s+[|–—·•»-]\s+|\s*:\s+|\s*[|｜_]\s*|\s*【/u;

const shopNames = (page: Page): readonly string[] => {
  const host = page.url.hostname.replace(/^www\./, '').split('.');
  return [page.meta.get('og:site_name') ?? '', host.at(-2) ?? '', host.slice(-3, -1).join('')].filter(
    (name) => name.length > 1,
  );
};

const isShop = (part: string, names: readonly string[]): boolean => {
  const bare = wordsOf(part).join('');
  return names.some((name) => {
    const shop = wordsOf(name).join('');
    return (
      bare.length > 0 && shop.length > 1 && (bare === shop || (bare.includes(shop) && bare.length < shop.length + 14))
    );
  });
};

/** A title without the shop's name at either end: `Kettle | Shop`, `Shop: Kettle`. */
export const withoutShop = (title: string, page: Page): string => {
  const names = shopNames(page);
  const parts = title.slice(0, 400).split(SEPARATOR).filter(Boolean);
  const kept = parts.filter((part, place) =>
    place === 0 ? parts.length === 1 || !isShop(part, names) : !isShop(part, names),
  );
  const heading = page.heading?.text;
  if (heading && title.startsWith(heading)) return heading;
  return kept.length === parts.length ? title : kept.join(' – ');
};
