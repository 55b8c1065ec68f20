import type { LedgerRow } from '@/lib/domain/ledger';
import type { SourceId, UnixSeconds } from '@/lib/domain/opinion';

/** The moment the day of `now` began where the shopper is. */
const midnight = (now: UnixSeconds): UnixSeconds => new Date(now * 1000).setHours(0, 0, 0, 0) / 1000;

/** How many rows are of today. */
export const countToday = (rows: readonly LedgerRow[], now: UnixSeconds): number =>
  rows.filter(({ at }) => at >= midnight(now)).length;

/** The rows that hold every word of the search in what the shopper can see of them, upper or lower case. */
export const matching = (
  rows: readonly LedgerRow[],
  search: string,
  nameOf: (source: SourceId) => string,
): readonly LedgerRow[] => {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const seen = `${nameOf(row.source)} ${row.source} ${row.url} ${row.purpose} ${row.answer}`.toLocaleLowerCase();
    return words.every((word) => seen.includes(word));
  });
};
