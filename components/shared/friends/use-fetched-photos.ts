import { useEffect, useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import type { SaidId } from '@/lib/domain/friends/said';

/** How bringing the photos of a pick stands. `missing`: no relay has them any more, or what came was damaged. */
export type Fetched = 'coming' | 'here' | 'missing' | 'unreachable';

/** Brings the photos of something said into storage, once when it is shown and again when asked to. `edition` grows each time. */
export const useFetchedPhotos = (said: SaidId, wanted: boolean) => {
  const { send } = usePorts();
  const [now, setNow] = useState<{ fetched: Fetched; edition: number }>({ fetched: 'coming', edition: 0 });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason to ask again.
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const end = (fetched: Fetched) => here && setNow(({ edition }) => ({ fetched, edition: edition + 1 }));
    send('fetchPhotos', { said }).then(
      (answer) => end(answer.state === 'done' ? 'here' : answer.because === 'not-found' ? 'missing' : 'unreachable'),
      () => end('unreachable'),
    );
    return () => {
      here = false;
    };
  }, [send, said, wanted, tries]);
  const again = () => {
    setNow(({ edition }) => ({ fetched: 'coming', edition }));
    setTries(tries + 1);
  };
  return { ...now, again };
};
