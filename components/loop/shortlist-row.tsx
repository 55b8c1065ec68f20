import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { Price } from '@/lib/domain/product';
import type { Language } from '@/lib/domain/settings';
import { hostOf } from '@/lib/domain/web-address';
import type { KeptSummary } from './kept-summaries';
import styles from './loop.module.css';
import { type SayLoop, useLoopWords } from './words/loop-words';

const priceIn = (price: Price | undefined, language: Language): string =>
  price
    ? new Intl.NumberFormat(language, { style: 'currency', currency: price.currency }).format(Number(price.amount))
    : '';

const peopleSay = (summary: KeptSummary | undefined, say: SayLoop, language: Language): string => {
  const verdict = summary?.verdict;
  if (verdict?.kind === 'too-few') return say('list.few');
  if (verdict?.kind !== 'rated') return say('list.unknown');
  const mean = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(1 + 4 * verdict.mean);
  return say('list.rated', { mean, count: verdict.count });
};

type RowProps = {
  one: Shortlisted;
  summary: KeptSummary | undefined;
  chosen: boolean;
  choose(on: boolean): void;
  drop(): void;
};

/** One product on the shortlist, to compare with the others. */
export const ShortlistRow = ({ one, summary, chosen, choose, drop }: RowProps) => {
  const say = useLoopWords();
  const language = useLanguage();
  const { product } = one;
  return (
    <tr>
      <td>
        <label className={styles.check}>
          <input
            type="checkbox"
            aria-label={say('list.choose', { product: product.name })}
            checked={chosen}
            onChange={({ target }) => choose(target.checked)}
          />
          <bdi lang={product.lang}>{product.name}</bdi>
        </label>
        <ExternalLink href={product.url}>{say('list.open', { host: hostOf(product.url) })}</ExternalLink>
      </td>
      <td>{priceIn(product.price, language)}</td>
      <td>{peopleSay(summary, say, language)}</td>
      <td>{summary?.friends ?? 0}</td>
      <td>{dayOf(one.at, language)}</td>
      <td>
        <Button variant="link" aria-label={say('list.drop', { product: product.name })} onClick={drop}>
          {say('list.dropShort')}
        </Button>
      </td>
    </tr>
  );
};
