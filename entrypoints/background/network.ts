import type { Purpose } from '@/lib/domain/ledger';
import type { Source, SourceIo } from '@/lib/domain/source';
import { nowMs, wait } from '@/lib/platform/clock';
import { createHttp, type Http } from '@/lib/platform/http';
import { mayAsk } from '@/lib/platform/page-doors';
import { createIoFor } from '@/lib/platform/source-io';
import { record } from '@/lib/storage/ledger';
import { keep, readAnswer, readBudget, recall, writeAnswer, writeBudget } from '@/lib/storage/source-memory';

const keptOnDisk = { read: readAnswer, write: writeAnswer };
const keptNowhere = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };

const httpFor = (isPrivate: boolean): Http =>
  createHttp({
    fetch: (...request) => fetch(...request),
    now: nowMs,
    wait,
    random: Math.random,
    record: (row) => record(row, isPrivate),
    budget: { read: readBudget, write: writeBudget },
    cache: isPrivate ? keptNowhere : keptOnDisk,
    mayReach: (origin) => mayAsk([origin]),
  });

const openIo = createIoFor(httpFor(false), { now: nowMs, recall, keep });
const privateIo = createIoFor(httpFor(true), { now: nowMs, recall, keep: () => Promise.resolve() });

/** What a source may do for one question. In a private window nothing of it is written to disk. */
export const ioFor = (
  source: Pick<Source, 'id' | 'origins'>,
  purpose: Purpose,
  asking: { signal: AbortSignal; private: boolean },
): SourceIo => (asking.private ? privateIo : openIo)(source, purpose, asking.signal);
