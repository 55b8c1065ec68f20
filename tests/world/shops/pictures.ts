import { chance } from '@/tests/world/chance';
import type { Goods } from '@/tests/world/goods';
import { type Html, raw } from '@/tests/world/html';

/** What is drawn for which kind of goods; the first that fits the category or slug. Strokes take the colour of the goods. */
const DRAWINGS: readonly (readonly [RegExp, string])[] = [
  [
    /square|carr[ée]/i,
    '<rect x="28" y="78" width="62" height="46" rx="9"/><rect x="110" y="78" width="62" height="46" rx="9"/><path d="M90 94q10-9 20 0M28 88 14 82M172 88l14-6"/>',
  ],
  [
    /glasses|eyewear|lunettes|frames|眼镜/i,
    '<circle cx="60" cy="102" r="32"/><circle cx="140" cy="102" r="32"/><path d="M92 96q8-9 16 0M28 94 14 86M172 94l14-8"/>',
  ],
  [
    /shoe|boot|trail|chaussure|basket|鞋/i,
    '<path d="M24 128V92q12 10 26-4l14-14 44 30q12 6 40 8 28 2 28 22v6H24zM24 128v14h152v-8M82 86l-12 12M96 96l-12 12"/>',
  ],
  [
    /blender|mixer|robot|榨|料理机/i,
    '<path d="M66 44h68l-9 72H75zM75 116h50l7 40H68zM60 44h80M134 58h16v34h-20"/><circle cx="100" cy="136" r="8"/>',
  ],
  [
    /headphone|earbud|écouteur|casque|耳机/i,
    '<path fill="none" d="M52 118v-14a48 48 0 0 1 96 0v14"/><rect x="42" y="110" width="22" height="40" rx="9"/><rect x="136" y="110" width="22" height="40" rx="9"/>',
  ],
  [
    /book|novel|roman|livre|小说|图书|书/i,
    '<path d="M48 52q30-12 52 6 22-18 52-6v92q-30-12-52 6-22-18-52-6zM100 58v92"/>',
  ],
  [/cream|crème|solaire|hair|精华|防晒/i, '<path d="M74 60h52l8 84H66zM82 60V40h36v20M78 96h44"/>'],
  [
    /kettle|\bpans?\b|cocotte|电饭|锅/i,
    '<path d="M58 76h76l10 76H48zM134 88q32 0 24 44M72 76q24-30 48 0M58 92 40 80"/>',
  ],
  [
    /coffee|café|grinder|moulin|咖啡/i,
    '<path d="M70 40h60l-14 40H84zM78 80h44v48H78zM66 128h68v28H66zM130 60l32-14"/><circle cx="166" cy="44" r="6"/>',
  ],
  [/lamp|lampe|light|灯/i, '<path d="M70 150h60M100 150V96M64 96h72l-20-46H84z"/>'],
  [
    /bag|pack|sac|包/i,
    '<path d="M56 78q0-34 44-34t44 34v70q0 8-8 8H64q-8 0-8-8zM76 104h48v34H76zM84 50q0-16 16-16t16 16"/>',
  ],
  [/chair|desk|chaise|椅|桌/i, '<path d="M66 42h60v58H66zM60 108h76M68 108v50M128 108v50"/>'],
  [
    /keyboard|clavier|键盘/i,
    '<rect x="24" y="76" width="152" height="56" rx="8"/><path d="M40 92h8m14 0h8m14 0h8m14 0h8m14 0h8m14 0h8M52 116h96"/>',
  ],
  [/jacket|coat|veste|衣|服/i, '<path d="M76 44 40 66l10 34 16-6v62h68V94l16 6 10-34-36-22-24 14zM100 58v98"/>'],
  [/./, '<path d="M44 74l56-26 56 26v58l-56 26-56-26zM44 74l56 26 56-26M100 100v58"/>'],
];

/** A drawing of the goods, made here; the same goods always look the same. */
export const picture = (goods: Goods): Html => {
  const about = `${goods.category} ${goods.slug}`;
  const drawing = DRAWINGS.find(([fits]) => fits.test(about))?.[1] ?? '';
  const hue = chance(goods.slug, 360);
  return raw(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" aria-hidden="true"><rect width="200" height="200" fill="hsl(${hue} 34% 92%)"/>` +
      `<ellipse cx="100" cy="168" rx="70" ry="7" fill="hsl(${hue} 20% 82%)"/>` +
      `<g fill="hsl(${hue} 40% 97%)" stroke="hsl(${hue} 42% 30%)" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">${drawing}</g></svg>`,
  );
};
