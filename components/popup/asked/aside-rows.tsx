import { type Shelf, shelfFor } from '@/components/popup/opinions/filter';
import { type SayPopup, usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import { Stands } from '@/components/shared/stands';
import type { Summary } from '@/lib/domain/summary';
import styles from './asked.module.css';

type Asides = Summary['aside'];

const countIn = (aside: Asides): number => aside.reduce((sum, { opinions }) => sum + opinions.length, 0);

/** Why opinions are aside, each reason with its number: `29 copies, 12 paid for`. */
export const reasonsFor = (say: SayPopup, aside: Asides): readonly string[] =>
  aside.map(({ why, opinions }) => say(`asides.${why}`, { count: opinions.length }));

const AsideRow = ({ label, reasons, read }: { label: string; reasons: string; read(): void }) => (
  <li>
    <Stands how="off">
      <Button variant="link" onClick={read}>
        {label}
      </Button>
      <span className={styles.aside}>{reasons}</span>
    </Stands>
  </li>
);

/** What is shown but not counted; weak matches and muted authors apart from the rest. */
export const AsideRows = ({ aside, read }: { aside: Asides; read(shelf: Shelf): void }) => {
  const say = usePopupWords();
  const language = useLanguage();
  const on = (shelf: Shelf) => aside.filter(({ why }) => shelfFor(why) === shelf);
  const weak = countIn(on('weak-match'));
  const muted = countIn(on('muted'));
  const rest = on('set-aside');
  const count = countIn(rest);
  return (
    <>
      {count > 0 && (
        <AsideRow
          label={say('aside.count', { count })}
          reasons={listed(reasonsFor(say, rest), language)}
          read={() => read('set-aside')}
        />
      )}
      {weak > 0 && <AsideRow label={say('weak.count', { count: weak })} reasons="" read={() => read('weak-match')} />}
      {muted > 0 && <AsideRow label={say('muted.count', { count: muted })} reasons="" read={() => read('muted')} />}
    </>
  );
};
