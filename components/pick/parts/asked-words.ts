import type { SayPick } from '@/components/pick/words/pick-words';
import { dayAndTime } from '@/components/shared/times';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Price } from '@/lib/domain/product';
import type { Language } from '@/lib/domain/settings';
import { hostOf } from '@/lib/domain/web-address';

type About = { name: string; deadline?: UnixSeconds | undefined; now: UnixSeconds; language: Language };

/** What stands around a pick for those who are asked: the same words in the asker's preview. */
export const askedWords = (say: SayPick, { name, deadline, now, language }: About) => ({
  title: say('asks', { name }),
  when:
    deadline === undefined
      ? undefined
      : deadline < now
        ? say('asks.over')
        : say('asks.by', { when: dayAndTime(deadline, now, language) }),
  only: say('only', { name }),
});

const priced = ({ amount, currency }: Price, language: Language): string => {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(Number(amount));
  } catch {
    return `${amount} ${currency}`;
  }
};

/** What is told of a product under its name: its price, and the shop it is sold in. */
export const aboutProduct = (
  product: { url?: string; price?: Price } | undefined,
  language: Language,
): string | undefined => {
  const parts = [product?.price && priced(product.price, language), product?.url && hostOf(product.url)];
  return parts.filter(Boolean).join(' · ') || undefined;
};
