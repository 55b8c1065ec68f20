import { type SourceConfig, SourceError } from '@/lib/domain/source';
import { nowMs, wait } from '@/lib/platform/clock';
import { createHttp } from '@/lib/platform/http';
import type { Budget } from '@/lib/platform/origin-budget';
import { createIoFor } from '@/lib/platform/source-io';
import { recogniseAddress } from '@/lib/sources/kinds';
import { PASTED, type Pasted } from './recognise/pasted';
import type { Server } from './recognise/servers';
import type { Row } from './row';

/** The real network reader in front of a server in memory, which notes whatever it is asked. */
const ioOf = (url: URL, server: Server, heard: string[]) => {
  const budgets = new Map<string, Budget>();
  const http = createHttp({
    ...{ now: nowMs, wait, random: () => 0.5, mayReach: async () => true, record: async () => async () => undefined },
    fetch: async (asked) => {
      heard.push(String(asked));
      const {
        status = 200,
        type,
        body,
      } = server(new URL(String(asked))) ?? { status: 404, type: 'text/html', body: '' };
      return new Response(body, { status, headers: { 'content-type': type } });
    },
    budget: {
      read: async (origin) => budgets.get(origin),
      write: async (origin, kept) => void budgets.set(origin, kept),
    },
    cache: { read: async () => undefined, write: async () => undefined },
  });
  const memory = { now: nowMs, recall: async () => undefined, keep: async () => undefined };
  const asker = { id: `recognise:${url.host}`, origins: [url.origin] };
  return createIoFor(http, memory)(asker, 'recognise', new AbortController().signal);
};

const told = (config: SourceConfig | null): string =>
  config ? [config.kind, ...Object.values(config.fields)].join(' ') : 'unknown';

type Seen = { address: string; right: boolean; seen: string; requests: number };

const see = async ([address, server, wanted]: Pasted): Promise<Seen> => {
  const url = new URL(address);
  const heard: string[] = [];
  const seen = await recogniseAddress(url, ioOf(url, server, heard)).then(told, (error: unknown) =>
    error instanceof SourceError ? error.trouble : String(error),
  );
  return { address, right: seen === wanted, seen, requests: heard.length };
};

/** How many of forty pasted addresses are seen as what they are, to the field that is saved, and how often their places are asked for it. */
export const benchRecognition = async (): Promise<readonly Row[]> => {
  const all = await Promise.all(PASTED.map(see));
  const wrong = all.filter(({ right }) => !right).map(({ address, seen }) => `${address} as ${seen}`);
  const asked = all.map(({ requests }) => requests);
  const most = Math.max(...asked);
  const row = (name: string, value: number, unit: string, note?: string): Row => ({
    ...{ group: 'recognising', name, value, unit },
    ...(note && { note }),
  });
  return [
    row(`seen as what they are, out of ${all.length}`, all.length - wrong.length, 'addresses', wrong.join('; ')),
    row('requests for an address, mean', asked.reduce((sum, one) => sum + one, 0) / all.length, 'requests'),
    row('requests for an address, most', most, 'requests', all.find(({ requests }) => requests === most)?.address),
    row('seen without any request', asked.filter((one) => one === 0).length, 'addresses'),
  ];
};
