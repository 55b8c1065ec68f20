import { useMemo, useState } from 'react';
import { Part } from '@/components/options/section';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { useChoices } from '@/components/shared/choices';
import { Field } from '@/components/shared/field';
import { usePorts } from '@/components/shared/ports';
import type { LedgerRow } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import styles from './ledger.module.css';
import { LedgerActs } from './ledger-acts';
import { countToday, matching } from './ledger-rows';
import { LedgerTable } from './ledger-table';
import { useLedger } from './use-ledger';

const PAGE = 50;

/** The name the shopper knows a source by; for one not saved, its id without what kind of thing it is. */
const useNameOf = () => {
  const entries = useChoices(({ settings }) => settings.sources);
  return useMemo(() => {
    const names = new Map(entries.map(({ config }) => [config.id, config.label]));
    return (source: SourceId) => names.get(source) ?? source.replace(/^[\w-]+:/, '');
  }, [entries]);
};

const Rows = ({ rows, search }: { rows: readonly LedgerRow[]; search: string }) => {
  const say = useOptionsWords();
  const nameOf = useNameOf();
  const [shown, setShown] = useState(PAGE);
  const found = useMemo(() => matching(rows, search, nameOf), [rows, search, nameOf]);
  return (
    <>
      <p className={styles.count} role="status">
        {search.trim() ? say('ledger.found', { count: found.length }) : ''}
      </p>
      {found.length > 0 && <LedgerTable rows={found.slice(0, shown)} nameOf={nameOf} />}
      {found.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {say('ledger.more', { count: Math.min(PAGE, found.length - shown) })}
        </Button>
      )}
    </>
  );
};

/** Every request that left the browser: counted, searched, exported, emptied. */
export const Ledger = ({ about }: { about: string | undefined }) => {
  const say = useOptionsWords();
  const { now } = usePorts();
  const { rows, readAgain } = useLedger();
  const [search, setSearch] = useState(about ?? '');
  if (!rows) return null;
  const acts = rows.length > 0 && <LedgerActs rows={rows} onEmptied={readAgain} />;
  return (
    <Part title={say('ledger.heading')} says={say('ledger.says')} aside={acts}>
      <p className={styles.today}>{say('nav.today', { count: countToday(rows, now()) })}</p>
      {rows.length === 0 ? (
        <p className={styles.empty}>{say('ledger.empty')}</p>
      ) : (
        <>
          <Field
            className={styles.search ?? ''}
            type="search"
            label={say('ledger.search')}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <Rows rows={rows} search={search} />
        </>
      )}
    </Part>
  );
};
