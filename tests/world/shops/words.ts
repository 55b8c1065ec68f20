import type { ShopWords } from './shop';

/** Orchard's words. */
export const ENGLISH: ShopWords = {
  home: 'Home',
  search: 'Search',
  cart: 'Cart',
  signIn: 'Sign in',
  email: 'Email',
  password: 'Password',
  addToCart: 'Add to cart',
  checkOut: 'Check out',
  choose: 'Colour',
  reviews: 'Reviews',
  verified: 'Verified buyer',
  outOfFive: 'out of 5 stars',
  helpful: 'found this helpful',
  questions: 'Questions and answers',
  related: 'You may also like',
  nothingFound: 'Nothing found.',
  guide: {
    title: 'How to choose your next pair',
    by: 'The Orchard bench',
    text: 'Start with the bridge. If it slides when you nod, no adjustment will save it.\n\nThen the width: the corners should end where your face does. Frames between $120 and $180 differ mostly in their hinges.\n\nLast of all, the colour. You will look through them, others will look at them.',
  },
};

/** Mercerie's words. */
export const FRENCH: ShopWords = {
  home: 'Accueil',
  search: 'Rechercher',
  cart: 'Panier',
  signIn: 'Se connecter',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  addToCart: 'Ajouter au panier',
  checkOut: 'Passer la commande',
  choose: 'Coloris',
  reviews: 'Avis clients',
  verified: 'Achat vérifié',
  outOfFive: 'sur 5',
  helpful: 'personnes ont trouvé cet avis utile',
  questions: 'Questions et réponses',
  related: 'Vous aimerez aussi',
  nothingFound: 'Aucun résultat.',
  guide: {
    title: 'Comment choisir ses lunettes',
    by: 'L’atelier de la Mercerie',
    text: 'Commencez par le pont : s’il glisse quand vous hochez la tête, rien n’y fera.\n\nRegardez ensuite les charnières. Entre 90 et 140 €, c’est là que se joue la différence.\n\nLa couleur vient en dernier.',
  },
};

/** Baihe's words. */
export const CHINESE: ShopWords = {
  home: '首页',
  search: '搜索',
  cart: '购物车',
  signIn: '登录',
  email: '邮箱',
  password: '密码',
  addToCart: '加入购物车',
  checkOut: '去结算',
  choose: '颜色：',
  reviews: '商品评价',
  verified: '已购买',
  outOfFive: '星（满分五星）',
  helpful: '人觉得有用',
  questions: '大家都在问',
  related: '看了又看',
  nothingFound: '没有找到相关商品。',
  guide: {
    title: '怎么挑才不后悔',
    by: '百禾编辑部',
    text: '先想清楚每天用几次，再看价格。\n\n两百到四百元之间，差别多半在做工和售后。\n\n颜色最后再选。',
  },
};
