import { useOptionsWords } from '@/components/options/words/options-words';
import { usePorts } from '@/components/shared/ports';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import { dayAndTime } from '@/components/shared/times';
import type { LedgerRow } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import styles from './ledger-table.module.css';

const COLUMNS = ['time', 'source', 'purpose', 'address', 'answer', 'bytes', 'ms'] as const;

/** Bytes as kilobytes, from a million on as megabytes. */
const useBytes = () => {
  const language = useLanguage();
  return (bytes: number) => {
    const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    }).format(bytes / size);
  };
};

const Row = ({ row, name }: { row: LedgerRow; name: string }) => {
  const say = useOptionsWords();
  const brief = useSourceWords();
  const language = useLanguage();
  const { now } = usePorts();
  const bytes = useBytes();
  const answered = typeof row.answer === 'number';
  return (
    <tr>
      <td className={styles.time}>{dayAndTime(row.at, now(), language)}</td>
      <td className={styles.source}>
        <bdi>{name}</bdi>
      </td>
      <td>{say(`purpose.${row.purpose}`)}</td>
      <td className={styles.address}>
        <bdi>{row.url}</bdi>
      </td>
      <td className={answered ? styles.number : styles.trouble}>
        {typeof row.answer === 'number' ? row.answer : brief(`brief.${row.answer}`)}
      </td>
      <td className={styles.number}>{bytes(row.bytes)}</td>
      <td className={styles.number}>{say('ledger.ms.value', { ms: Math.round(row.ms) })}</td>
    </tr>
  );
};

/** Requests as a table, newest first; rows become small cards where it is narrow. */
export const LedgerTable = ({ rows, nameOf }: { rows: readonly LedgerRow[]; nameOf(source: SourceId): string }) => {
  const say = useOptionsWords();
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{say('ledger.heading')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(`ledger.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two requests may leave in one second to the same address.
          <Row key={`${row.at} ${row.url} ${place}`} row={row} name={nameOf(row.source)} />
        ))}
      </tbody>
    </table>
  );
};
