import { usePopupWords } from '@/components/popup/words/popup-words';
import { useLanguage } from '@/components/shared/stage';
import type { Lookup } from '@/lib/domain/board';
import type { Tally } from '@/lib/domain/opinion';
import { isOfThisShop } from '@/lib/domain/source';
import styles from './ratings.module.css';

const TallyLine = ({ lookup, tally, read }: { lookup: Lookup; tally: Tally; read: number }) => {
  const say = usePopupWords();
  const numbers = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 });
  const figures = { count: tally.count, value: numbers.format(tally.value), best: tally.best };
  const told = isOfThisShop(lookup.source)
    ? say('tally.page', figures)
    : say('tally.other', { ...figures, source: lookup.label });
  const line = read === 0 ? say('tally.unread', { told }) : say('tally.read', { told, read });
  return <p className={styles.tally}>{read < tally.count ? line : told}</p>;
};

type Counting = { lookup: Lookup; tally: Tally };

const counting = (lookups: readonly Lookup[]): readonly Counting[] =>
  lookups.flatMap((lookup) =>
    lookup.state === 'found' && lookup.tally && lookup.tally.count > 0 ? { lookup, tally: lookup.tally } : [],
  );

/**
 * What sources count themselves, on their own scale: told apart, never mixed into our number. The shop's page and its widget count
 * the same ratings: the one of which more could be read speaks for both.
 */
export const Tallies = ({ lookups }: { lookups: readonly Lookup[] }) => {
  const all = counting(lookups);
  const [shop] = all
    .filter(({ lookup }) => isOfThisShop(lookup.source))
    .sort((a, b) => b.lookup.count - a.lookup.count);
  return all
    .filter(({ lookup }) => !isOfThisShop(lookup.source) || lookup === shop?.lookup)
    .map(({ lookup, tally }) => <TallyLine key={lookup.source} lookup={lookup} tally={tally} read={lookup.count} />);
};
