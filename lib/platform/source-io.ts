import type { Purpose } from '@/lib/domain/ledger';
import type { SourceId } from '@/lib/domain/opinion';
import { type Source, SourceError, type SourceIo } from '@/lib/domain/source';
import type { Asker, Http } from './http';

/** What a source may keep between questions, and the clock. */
export type MemoryDoors = {
  /** Unix milliseconds. */
  now(): number;
  recall(source: SourceId): Promise<unknown>;
  keep(source: SourceId, value: unknown): Promise<void>;
};

const parsed = (body: string, url: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new SourceError('not-understood', `${url} did not answer in JSON`);
  }
};

/** Makes the io of one question to one source: what it may reach, remember and know of the time. */
export const createIoFor =
  (http: Http, memory: MemoryDoors) =>
  ({ id, origins }: Pick<Source, 'id' | 'origins'>, purpose: Purpose, signal: AbortSignal): SourceIo => {
    const asker: Asker = { id, origins, purpose, signal };
    return {
      signal,
      now: () => Math.floor(memory.now() / 1000),
      fetchText: (url, asking) => http(asker, url, asking),
      fetchJson: async (url, asking) => parsed(await http(asker, url, { accept: 'application/json', ...asking }), url),
      recall: () => memory.recall(id),
      keep: (value) => memory.keep(id, value),
    };
  };
