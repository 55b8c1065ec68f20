import { type SayLoop, useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import type { Price } from '@/lib/domain/product';
import type { Language } from '@/lib/domain/settings';
import { hostOf } from '@/lib/domain/web-address';
import type { KeptSummary } from './kept-summaries';
import styles from './shortlist.module.css';

const priceIn = (price: Price | undefined, language: Language): string =>
  price
    ? new Intl.NumberFormat(language, { style: 'currency', currency: price.currency }).format(Number(price.amount))
    : '';

const peopleSay = (summary: KeptSummary | undefined, say: SayLoop, language: Language): string => {
  const verdict = summary?.verdict;
  if (verdict?.kind === 'too-few') return say('list.few');
  if (verdict?.kind !== 'rated') return say('list.unknown');
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const mean = new Intl.NumberFormat(language, oneDecimal).format(1 + 4 * verdict.mean);
  return say('list.rated', { mean, count: verdict.count });
};

const friendsSay = (summary: KeptSummary | undefined, say: SayLoop): string =>
  summary && summary.friends > 0 ? say('list.friends.some', { count: summary.friends }) : say('list.friends.none');

type RowProps = {
  one: Shortlisted;
  summary: KeptSummary | undefined;
  chosen: boolean;
  choose(on: boolean): void;
  drop(): void;
};

/** Its name, to be chosen, where it is sold, and the shopper's note. */
const What = ({ one: { product, note }, chosen, choose }: Pick<RowProps, 'one' | 'chosen' | 'choose'>) => {
  const say = useLoopWords();
  return (
    <>
      <label className={styles.name}>
        <input
          type="checkbox"
          aria-label={say('list.choose', { product: product.name })}
          checked={chosen}
          onChange={({ target }) => choose(target.checked)}
        />
        <bdi lang={product.lang}>{product.name}</bdi>
      </label>
      <p className={styles.shop}>
        <ExternalLink href={product.url}>{say('list.open', { host: hostOf(product.url) })}</ExternalLink>
      </p>
      {note && (
        <p className={styles.note}>
          <bdi>{note}</bdi>
        </p>
      )}
    </>
  );
};

/** One product on the shortlist, to compare with the others. */
export const ShortlistRow = ({ one, summary, drop, ...choosing }: RowProps) => {
  const say = useLoopWords();
  const language = useLanguage();
  const { product } = one;
  return (
    <tr>
      <th scope="row">
        <What one={one} {...choosing} />
      </th>
      <td data-head={say('list.price')}>{priceIn(product.price, language)}</td>
      <td data-head={say('list.people')}>{peopleSay(summary, say, language)}</td>
      <td data-head={say('list.friends')}>{friendsSay(summary, say)}</td>
      <td data-head={say('list.kept')}>{dayOf(one.at, language)}</td>
      <td>
        <Button variant="link" aria-label={say('list.drop', { product: product.name })} onClick={drop}>
          {say('list.dropShort')}
        </Button>
      </td>
    </tr>
  );
};
