import type { Purpose } from '@/lib/domain/ledger';
import type { Source, SourceIo } from '@/lib/domain/source';
import { nowMs, wait } from '@/lib/platform/clock';
import { createHttp, type HttpDoors } from '@/lib/platform/http';
import { mayAsk } from '@/lib/platform/page-doors';
import { createPut, type Put } from '@/lib/platform/put';
import { createIoFor } from '@/lib/platform/source-io';
import { record } from '@/lib/storage/ledger';
import { keepPrivately, readPrivateBudget, recallPrivately, writePrivateBudget } from '@/lib/storage/private-memory';
import { keep, readAnswer, readBudget, recall, writeAnswer, writeBudget } from '@/lib/storage/source-memory';

const OPEN = {
  isPrivate: false,
  ...{ recall, keep },
  budget: { read: readBudget, write: writeBudget },
  cache: { read: readAnswer, write: writeAnswer },
};

/** Private windows read what open ones kept on disk, and write to memory only. */
const PRIVATE: typeof OPEN = {
  isPrivate: true,
  ...{ recall: recallPrivately, keep: keepPrivately },
  budget: { read: readPrivateBudget, write: writePrivateBudget },
  cache: { read: readAnswer, write: () => Promise.resolve() },
};

const doorsFor = ({ isPrivate, budget, cache }: typeof OPEN): HttpDoors => ({
  fetch: (...request) => fetch(...request),
  now: nowMs,
  wait,
  random: Math.random,
  record: (row) => record(row, isPrivate),
  budget,
  cache,
  mayReach: (origin) => mayAsk([origin]),
});

const openIo = createIoFor(createHttp(doorsFor(OPEN)), { now: nowMs, ...OPEN });
const privateIo = createIoFor(createHttp(doorsFor(PRIVATE)), { now: nowMs, ...PRIVATE });

/** Puts something of the shopper's own where they said it should go. */
export const put: Put = createPut(doorsFor(OPEN));

/** What a source may do for one question. In a private window nothing of it is written to disk. */
export const ioFor = (
  source: Pick<Source, 'id' | 'origins'>,
  purpose: Purpose,
  asking: { signal: AbortSignal; private: boolean },
): SourceIo => (asking.private ? privateIo : openIo)(source, purpose, asking.signal);
