import { idsIn } from '@/lib/domain/identifiers';
import type { Product } from '@/lib/domain/product';
import { aimedAt, type SourceConfig, SourceError, type SourceIo } from '@/lib/domain/source';
import type { Recognition, Trial } from '@/lib/messaging/messages';
import { nowMs } from '@/lib/platform/clock';
import { hasMoved } from '@/lib/platform/refusal';
import { openSource, recogniseAddress } from '@/lib/sources/kinds';
import { ioFor } from './network';

const DEADLINE_MS = 8000;

/** What an act brought within eight seconds, or why not. */
export const within = async <T>(act: (signal: AbortSignal) => Promise<T>): Promise<T | SourceError> => {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  try {
    return await act(signal);
  } catch (error) {
    if (error instanceof SourceError) return error;
    return new SourceError(signal.aborted ? 'too-slow' : 'our-bug', String(error));
  }
};

/** Which kind of source an address is, by asking that origin. */
export const recognise = async ({ address }: { address: string }): Promise<Recognition> => {
  if (!URL.canParse(address)) return { state: 'unknown' };
  const url = new URL(address);
  const io = (signal: AbortSignal): SourceIo =>
    ioFor({ id: `recognise:${url.host}`, origins: [url.origin] }, 'recognise', { signal, private: false });
  const config = await within((signal) => recogniseAddress(url, io(signal)));
  if (config instanceof SourceError)
    return hasMoved(config) ? { state: 'moved' } : { state: 'failed', trouble: config.trouble };
  return config ? { state: 'recognised', config } : { state: 'unknown' };
};

/** What a source answers about a product of that name, barcode or ISBN. */
export const trySource = async ({ config, name }: { config: SourceConfig; name: string }): Promise<Trial> => {
  const began = nowMs();
  const product: Product = { url: 'https://product.invalid/', name, ids: idsIn(name), sure: 1 };
  const findings = await within((signal) => {
    const source = aimedAt(openSource(config), product);
    return source.find(product, ioFor(source, 'test', { signal, private: false }));
  });
  const ms = Math.round(nowMs() - began);
  if (findings instanceof SourceError) return { state: 'failed', trouble: findings.trouble, ms };
  return { state: 'found', ...findings, ms };
};
