import type { Filter } from '@/lib/friends/wire/event';
import { introduced } from './ask';
import { FRAME, type Frame } from './frame';
import type { Identity } from './identity';
import type { Line } from './line';
import { RelayError } from './relay';

/** Whom to tell of what. */
export type Following = { sub: string; filter: Filter; heard(event: unknown): void };

const begun = (line: Line, { sub, filter }: Following): Promise<{ refused?: string }> => {
  const answer = line.answer((frame: Frame) => {
    if (!('sub' in frame) || frame.sub !== sub || frame.says === 'event') return undefined;
    return frame.says === 'closed' ? { refused: frame.because } : {};
  });
  // What is stored already is read by paging; one is asked for because some relays do not know a limit of none.
  line.send(['REQ', sub, { limit: 1, ...filter }]);
  return answer;
};

/** Follows what comes in; answers how to stop. When the relay ends it later, the whole connection ends. Rejects with RelayError. */
export const follow = async (line: Line, identity: Identity, following: Following): Promise<() => void> => {
  const { sub, heard } = following;
  let begins = true;
  const deaf = line.listen({
    frame: (frame) => {
      if (!('sub' in frame) || frame.sub !== sub) return;
      if (frame.says === 'event' && frame.size <= FRAME.event) heard(frame.event);
      if (frame.says === 'closed' && !begins) line.hangUp(new RelayError('refused', frame.because));
    },
  });
  const stop = () => {
    deaf();
    line.send(['CLOSE', sub]);
  };
  const { refused } = await introduced(identity, () => begun(line, following)).catch((error) => {
    stop();
    throw error;
  });
  begins = false;
  if (refused === undefined) return stop;
  deaf();
  throw new RelayError('refused', refused);
};
