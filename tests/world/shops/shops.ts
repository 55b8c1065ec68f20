import type { Goods } from '@/tests/world/goods';
import { baiheProduct } from './baihe';
import { mercerieProduct } from './mercerie';
import { orchardProduct } from './orchard';
import type { Shop } from './shop';
import { CHINESE, ENGLISH, FRENCH } from './words';

const SERIF = 'Georgia, "Liberation Serif", serif';
const SANS = 'system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif';

/** The three shops of the demo world with the goods each sells. */
export const openShops = (all: readonly Goods[]): readonly Shop[] => {
  const of = (shop: Goods['shop']) => ({ host: `${shop}.test`, goods: all.filter((one) => one.shop === shop) });
  return [
    {
      ...of('orchard'),
      lang: 'en',
      name: 'Orchard',
      tagline: 'Good things, plainly sold',
      words: ENGLISH,
      look: ['#fbfaf7', '#23281f', '#3f5b34', '#ffffff', SANS],
      bare: false,
      product: orchardProduct,
    },
    {
      ...of('mercerie'),
      lang: 'fr',
      name: 'La Mercerie',
      tagline: 'Des objets qui durent',
      words: FRENCH,
      look: ['#fdf8f2', '#2b2320', '#8a3b2e', '#ffffff', SERIF],
      bare: false,
      product: mercerieProduct,
    },
    {
      ...of('baihe'),
      lang: 'zh-CN',
      name: '百禾',
      tagline: '好物，慢慢挑',
      words: CHINESE,
      look: ['#ffffff', '#222222', '#b3261e', '#ffffff', SANS],
      bare: true,
      product: baiheProduct,
    },
  ];
};
