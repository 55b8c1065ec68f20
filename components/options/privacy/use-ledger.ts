import { useCallback, useEffect, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import type { LedgerRow } from '@/lib/domain/ledger';
import { readLedger } from '@/lib/storage/ledger';
import { countToday } from './ledger-rows';

/** All rows that are kept. */
const MOST_ROWS = 5500;

/** The ledger, newest first, and how to read it again. Reads by itself whenever the page comes back into view. */
export const useLedger = () => {
  const [rows, setRows] = useState<readonly LedgerRow[]>();
  const readAgain = useCallback(async () => setRows(await readLedger(MOST_ROWS)), []);
  useEffect(() => {
    void readAgain();
    addEventListener('focus', readAgain);
    return () => removeEventListener('focus', readAgain);
  }, [readAgain]);
  return { rows, readAgain };
};

/** How many requests left the browser since midnight here. */
export const useRequestsToday = (): number => {
  const { rows } = useLedger();
  const { now } = usePorts();
  return countToday(rows ?? [], now());
};
