import type { Product } from '@/lib/domain/product';
import type { ShopWidget } from '@/lib/domain/shop-widget';
import { aimedAt, type SourceIo } from '@/lib/domain/source';
import { openSource } from '@/lib/sources/kinds';

const SOURCE = openSource({ id: 'shop-reviews', kind: 'shop-reviews', label: 'Shops', fields: {} });

export const PAGE = 'https://shop.example/p/otter-kettle';

const productWith = (widget: ShopWidget | undefined, url: string): Product => ({
  ...{ url, name: 'Otter kettle', ids: {}, sure: 1 },
  ...(widget && { widget }),
});

/** The source on a page with this widget; what each address is answered, and what was asked. */
export const askingOf = (
  widget: ShopWidget | undefined,
  answer: (url: URL) => unknown = () => undefined,
  page: string = PAGE,
) => {
  const asked: URL[] = [];
  const reply = async (address: string) => {
    const url = new URL(address);
    asked.push(url);
    return answer(url);
  };
  const io = { now: () => 1_000, fetchJson: reply, fetchText: reply } as unknown as SourceIo;
  const product = productWith(widget, page);
  const source = aimedAt(SOURCE, product);
  return { asked, origins: source.origins, all: SOURCE.origins, find: () => source.find(product, io) };
};
