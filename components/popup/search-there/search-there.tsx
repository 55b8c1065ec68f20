import { useMemo } from 'react';
import { Section } from '@/components/popup/parts/section';
import { ExternalLink } from '@/components/shared/external-link';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import type { Product } from '@/lib/domain/product';
import type { ChosenPlace } from '@/lib/domain/search-place';
import { fillingOf } from '@/lib/sources/filling';
import { type Ready, searchesFor } from '@/lib/sources/search-places';
import styles from './search-there.module.css';
import { useThereWords } from './words/there-words';

type SearchThereProps = { product: Product; chosen: readonly ChosenPlace[]; isPrivate: boolean };

const Told = ({ searches, isPrivate }: { searches: readonly Ready[]; isPrivate: boolean }) => {
  const say = useThereWords();
  const language = useLanguage();
  const words = [...new Set(searches.flatMap(({ tells }) => tells))].map((told) => say('quoted', { words: told }));
  return (
    <p className={styles.told}>
      {say('sends', { words: listed(words, language) })} {say(isPrivate ? 'privately' : 'keep')}
    </p>
  );
};

/** The places the shopper searches by hand, as links to their own search for the product. Nothing is asked before a click. */
export const SearchThere = ({ product, chosen, isPrivate }: SearchThereProps) => {
  const say = useThereWords();
  const language = useLanguage();
  const searches = useMemo(
    () => searchesFor(chosen, { filling: fillingOf(product), language }),
    [chosen, product, language],
  );
  if (searches.length === 0) return null;
  return (
    <Section title={say('title')}>
      <ul className={styles.places}>
        {searches.map(({ name, address }) => (
          <li key={address}>
            <ExternalLink href={address}>
              <bdi>{name}</bdi>
            </ExternalLink>
          </li>
        ))}
      </ul>
      <Told searches={searches} isPrivate={isPrivate} />
    </Section>
  );
};
