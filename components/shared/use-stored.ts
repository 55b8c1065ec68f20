import { useEffect, useState } from 'react';

/** Something kept in storage, always as it is now; undefined until it was read. `read` and `watch` must stay the same functions. */
export const useStored = <T>(
  read: () => Promise<T>,
  watch: (changed: (now: T) => void) => () => void,
): T | undefined => {
  const [now, setNow] = useState<T>();
  useEffect(() => {
    const stop = watch(setNow);
    read().then(
      (first) => setNow((newer) => newer ?? first),
      () => undefined,
    );
    return stop;
  }, [read, watch]);
  return now;
};
