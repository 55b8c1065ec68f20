import { usePopupWords } from '@/components/popup/words/popup-words';
import { useLanguage } from '@/components/shared/stage';
import type { Lookup } from '@/lib/domain/board';
import type { Tally } from '@/lib/domain/opinion';
import { PAGE_SOURCE } from '@/lib/domain/source';
import styles from './ratings.module.css';

const TallyLine = ({ lookup, tally, read }: { lookup: Lookup; tally: Tally; read: number }) => {
  const say = usePopupWords();
  const numbers = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 });
  const figures = { count: tally.count, value: numbers.format(tally.value), best: tally.best };
  const told =
    lookup.source === PAGE_SOURCE
      ? say('tally.page', figures)
      : say('tally.other', { ...figures, source: lookup.label });
  const line = read === 0 ? say('tally.unread', { told }) : say('tally.read', { told, read });
  return <p className={styles.tally}>{read < tally.count ? line : told}</p>;
};

/** What sources count themselves, on their own scale: told apart, never mixed into our number. */
export const Tallies = ({ lookups }: { lookups: readonly Lookup[] }) =>
  lookups.map(
    (lookup) =>
      lookup.state === 'found' &&
      lookup.tally &&
      lookup.tally.count > 0 && (
        <TallyLine key={lookup.source} lookup={lookup} tally={lookup.tally} read={lookup.count} />
      ),
  );
