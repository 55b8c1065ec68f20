import { describe, expect, it } from 'vitest';
import type { Category } from '@/lib/domain/categories';
import { categoryOf } from '@/lib/domain/categories/category-of';
import { product } from '@/tests/unit/example';

type Row = readonly [sort: Category | undefined, name: string, category?: string];

const ENGLISH: readonly Row[] = [
  ['glasses', 'Oriel Fenwick Round', 'Home > Optics > Frames'],
  ['glasses', 'Oriel Fenwick Round Sunglasses in tortoise'],
  ['glasses', 'Dalby Reading Glasses +1.5 with case'],
  ['electronics', 'Quill VR Glasses'],
  ['home', 'Set of 6 Wine Glasses, 350 ml'],
  ['clothing', 'Marl Merino Sweater', 'Apparel & Accessories > Clothing'],
  ['clothing', 'Wren women’s yoga pants'],
  ['shoes', 'Tarn 3 Trail Running Shoes'],
  ['shoes', 'Hollin lace-up ankle boots - graphite'],
  ['home', 'Two-tier Shoe Rack, oak'],
  ['jewellery', 'Pell automatic watch, 38 mm'],
  ['electronics', 'Pell S2 Smart Watch'],
  ['jewellery', 'Fold duffle bags'],
  ['toys', 'Baby watch-me-grow blanket', 'Baby'],
  ['electronics', 'Hush 4 Noise-cancelling Headphones for travel'],
  ['electronics', 'Charger for laptops'],
  ['electronics', 'Lumen X100', 'Electronics/Cameras'],
  ['home', 'Brae gooseneck tea kettle, 1 L'],
  ['home', 'Ember', 'Small Appliances'],
  ['food', 'Assam', 'Grocery > Tea'],
  ['food', 'Lowland Dark Roast Coffee 250 g'],
  ['home', 'Lowland Coffee Grinder'],
  ['food', 'Oat & raisin cookies, 200 g'],
  ['food', 'Bramble baby food, pear'],
  [undefined, 'Lowland Espresso 10 capsules'],
  ['clothing', 'Marl zip hoodies'],
  ['clothing', 'Wren summer dresses'],
  ['vehicles', 'Hale 12 V car batteries'],
  ['beauty', 'Fenn Night Cream 50 ml'],
  ['books', 'A Year of Rivers (paperback)'],
  ['books', 'A Year of Rivers', 'Books > Science Fiction'],
  ['games', 'Harbour Lights (PS5)'],
  ['games', 'Harbour Lights', 'Video Games'],
  ['films', 'Slow Train Blu-ray'],
  ['sport', 'Ridge 2-person tent'],
  ['sport', 'Ridge', 'Sports & Outdoors'],
  ['toys', 'The Lost Mill board game'],
  ['toys', 'The Lost Mill', 'Toys & Games'],
  ['tools', 'Hale 18V Cordless Drill'],
  ['vehicles', 'Moor hardtail mountain bike'],
  ['pets', 'Bramble dog bed, large'],
  ['hobby', 'Larch acoustic guitar'],
  ['hobby', 'Larch 4', 'Musical Instruments'],
];

const FRENCH: readonly Row[] = [
  ['glasses', 'Lunettes de soleil Oriel Fenwick'],
  ['glasses', 'Oriel Fenwick', 'Accueil > Optique > Montures'],
  ['sport', 'Lunettes de natation Ondine'],
  ['clothing', 'Robe longue en lin'],
  ['shoes', 'Chaussures de course Tarn 3'],
  ['jewellery', 'Sac à dos Pell 20 L'],
  ['electronics', 'Casque audio Hush 4 sans fil'],
  ['vehicles', 'Casque de vélo Moor'],
  ['home', 'Bouilloire électrique Brae'],
  ['home', 'Machine à café Lowland'],
  ['food', 'Café en grains Lowland 1 kg'],
  ['food', 'Thé noir Assam'],
  [undefined, 'Tablette Assam lait noisettes'],
  ['home', 'Lot de 6 tasses Brae'],
  ['toys', 'Peluches Bramble'],
  ['beauty', 'Brosses à dents Fenn, lot de 3'],
  ['beauty', 'Crème hydratante Fenn'],
  ['books', 'Une année de rivières', 'Livres > Romans'],
  ['games', 'Lumières du port', 'Jeux vidéo'],
  ['toys', 'Jeu de société Le Moulin perdu'],
  ['tools', 'Perceuse visseuse Hale 18 V'],
  ['pets', 'Arbre à chat Bramble'],
  ['hobby', 'Guitare acoustique Larch'],
];

const CHINESE: readonly Row[] = [
  ['glasses', '奥里尔 圆框 太阳镜'],
  ['clothing', '女士纯棉长袖衬衫'],
  ['shoes', '男子缓震跑步鞋'],
  ['home', '三层鞋架'],
  ['jewellery', '自动机械表 38毫米'],
  ['electronics', '头戴式降噪耳机 黑色'],
  ['electronics', '防摔手机壳'],
  ['home', '不锈钢电热水壶'],
  ['beauty', '保湿面霜 50克'],
  ['food', '云南普洱茶饼'],
  ['food', '山野婴儿奶粉 800克'],
  ['books', '河流之年', '图书 > 文学'],
  ['games', '港口灯火', '游戏'],
  ['sport', '双人露营帐篷'],
  ['toys', '木制积木 100块'],
  ['tools', '充电式电钻'],
  ['vehicles', '铝合金山地车'],
  ['pets', '膨润土猫砂'],
  ['hobby', '民谣吉他'],
];

const sorted = (lang: string, [, name, category]: Row) =>
  categoryOf({ ...product, ids: {}, name, lang, ...(category !== undefined && { category }) });

describe.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
  ['zh-CN', CHINESE],
] as const)('what sort of thing a product is, on pages in %s', (lang, rows) => {
  it.each(rows.map((row) => ({ row, sort: row[0], name: row[1], category: row[2] ?? 'no category' })))(
    '$sort: $name ($category)',
    ({ row, sort }) => {
      expect(sorted(lang, row)).toBe(sort);
    },
  );
});

describe('a sort is not guessed', () => {
  it.each<[string, Row]>([
    ['a name that tells nothing', [undefined, 'Fenwick 12']],
    ['a department in a name', [undefined, 'The Kitchen of Small Things']],
    ['a step that names several', [undefined, 'Fenwick 12', 'Clothing, Shoes & Bags']],
    ['a number of some list', [undefined, 'Fenwick 12', '178']],
    ['nothing at all', [undefined, '', '']],
  ])('from %s', (_, row) => {
    expect(sorted('en', row)).toBeUndefined();
  });

  it('from French words on a page in another language', () => {
    const row: Row = [undefined, 'A Portrait of Four'];
    expect(sorted('en', row)).toBeUndefined();
    expect(sorted('fr', [undefined, 'Four encastrable'])).toBe('home');
    expect(sorted('', [undefined, 'Four encastrable à pyrolyse'])).toBe('home');
  });
});

it('a number for books says more than any words', () => {
  const cookbook = { ...product, name: 'The Kettle', category: 'Kitchen' };
  expect(categoryOf({ ...cookbook, ids: { isbn: '9780306406157' } })).toBe('books');
  expect(categoryOf({ ...cookbook, ids: { gtin: '9780306406157' } })).toBe('books');
  expect(categoryOf(cookbook)).toBe('home');
});

it('endless text is read no further than a name goes', () => {
  const start = performance.now();
  for (const piece of ['a ', '> ', '鞋', 'shoe-', '( '])
    categoryOf({ ...product, name: piece.repeat(1e6), category: piece.repeat(1e6) });
  expect(performance.now() - start).toBeLessThan(500);
});
