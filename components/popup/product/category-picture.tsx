import {
  Baby,
  BookOpen,
  Camera,
  CookingPot,
  Footprints,
  Glasses,
  Headphones,
  type LucideIcon,
  Package,
  Shirt,
  Smartphone,
  Sofa,
  Sparkles,
  Wrench,
} from 'lucide-react';
import type { Product } from '@/lib/domain/product';
import styles from './product-line.module.css';

/** Pictures for what a name or category speaks of, the first that fits. Foreign images are never loaded. */
const PICTURES: readonly (readonly [RegExp, LucideIcon])[] = [
  [/glasses|eyewear|spectacle|lunettes|monture|眼镜|墨镜/i, Glasses],
  [/headphone|earphone|earbud|speaker|casque|écouteur|enceinte|耳机|音箱/i, Headphones],
  [/shoe|sneaker|boot|sandal|chaussure|basket|botte|鞋|靴/i, Footprints],
  [/shirt|dress|jacket|coat|trouser|jean|chemise|robe|veste|manteau|pantalon|衬衫|裙|外套|裤|衣/i, Shirt],
  [/camera|lens|appareil photo|objectif|相机|镜头/i, Camera],
  [/phone|tablet|laptop|monitor|téléphone|tablette|ordinateur|手机|平板|电脑/i, Smartphone],
  [/kettle|pan\b|pot\b|cook|kitchen|coffee|bouilloire|poêle|cuisine|café|水壶|锅|厨|咖啡/i, CookingPot],
  [/baby|toy|stroller|bébé|jouet|poussette|婴|玩具|童车/i, Baby],
  [/sofa|chair|table|bed\b|lamp|canapé|chaise|lit\b|lampe|沙发|椅|桌|床|灯/i, Sofa],
  [/cream|serum|shampoo|beauty|perfume|crème|sérum|beauté|parfum|面霜|精华|洗发|美妆|香水/i, Sparkles],
  [/drill|tool|saw\b|garden|perceuse|outil|scie|jardin|电钻|工具|园艺/i, Wrench],
  [/\bbook|novel|\blivre|roman|书|小说/i, BookOpen],
];

const pictureOf = ({ ids, category = '', name }: Product): LucideIcon => {
  if (ids.isbn !== undefined) return BookOpen;
  const spokenOf = `${category} ${name}`.slice(0, 400);
  return PICTURES.find(([words]) => words.test(spokenOf))?.[1] ?? Package;
};

/** A drawn picture in place of the shop's own. */
export const CategoryPicture = ({ product }: { product: Product }) => {
  const Picture = pictureOf(product);
  return (
    <div className={styles.picture} aria-hidden="true">
      <Picture size={24} strokeWidth={1.5} />
    </div>
  );
};
