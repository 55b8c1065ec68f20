import type { Filter } from '@/lib/friends/wire/event';
import { type Dated, FRAME, type Frame } from './frame';
import type { Identity } from './identity';
import type { Line } from './line';

/**
 * One answer: events to hand over, and of those that are too big only what paging needs. `cut`: it was more than we
 * listened to.
 */
export type Given = { events: readonly Dated[]; tooBig: readonly Dated[]; cut: boolean };

/** What a relay answered to one question; `refused` in its own words. */
export type Page = ({ refused?: undefined } & Given) | { refused: string };

/** Characters and events after which we stop listening to one answer and ask on from there: more than any relay gives unasked. */
const PAGE = { size: 8_000_000, events: 2000 } as const;

/** Whether these words mean that the relay wants to know who asks: their place in the text differs from relay to relay. */
export const wantsName = (because: string): boolean => /auth-required/.test(because);

/**
 * Does something that a relay may refuse to a stranger, and again once it knows us. Also again when it came to know us
 * meanwhile: it may have answered the stranger with nothing, which is not the same as nothing being there.
 */
export const introduced = async <T extends { refused?: string | undefined }>(
  identity: Identity,
  act: () => Promise<T>,
): Promise<T> => {
  const proofs = identity.proofs();
  const first = await act();
  await identity.settled();
  if (first.refused !== undefined && !wantsName(first.refused)) return first;
  const known = identity.proofs() > proofs;
  if (first.refused === undefined) return known ? act() : first;
  if (!known) await identity.prove();
  return act();
};

/** Asks one question and reads the answer to its end, or as much of it as fits a page. Rejects with RelayError. */
export const ask = (line: Line, sub: string, filter: Filter): Promise<Page> => {
  const events: Dated[] = [];
  const tooBig: Dated[] = [];
  let size = 0;
  const hear = (frame: Frame): Page | undefined => {
    if (!('sub' in frame) || frame.sub !== sub) return undefined;
    if (frame.says === 'closed') return { refused: frame.because };
    if (frame.says === 'end') return { events, tooBig, cut: false };
    if (frame.size <= FRAME.event) events.push(frame.event);
    else tooBig.push({ id: frame.event.id, created_at: frame.event.created_at });
    size += frame.size;
    const cut = size > PAGE.size || events.length + tooBig.length >= PAGE.events;
    return cut ? { events, tooBig, cut } : undefined;
  };
  line.send(['REQ', sub, filter]);
  return line.answer(hear).finally(() => line.send(['CLOSE', sub]));
};
