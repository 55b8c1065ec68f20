import { useEffect } from 'react';
import { usePorts } from '@/components/shared/ports';

const EVERY_MS = 5000;

/** Keeps the relays' news coming while what calls this is in view and `wanted`. */
export const useWatchingFriends = (wanted: boolean): void => {
  const { send } = usePorts();
  useEffect(() => {
    if (!wanted) return;
    // A background that does not answer is asked again at the next beat.
    const beat = () => void send('watchingFriends', {}).catch(() => undefined);
    beat();
    const beating = setInterval(beat, EVERY_MS);
    return () => clearInterval(beating);
  }, [send, wanted]);
};
