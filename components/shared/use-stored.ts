import { useEffect, useState } from 'react';
import { follow } from '@/lib/storage/follow';

/** Something kept in storage, always as it is now; undefined until it was read. `read` and `watch` must stay the same functions. */
export const useStored = <T>(
  read: () => Promise<T>,
  watch: (changed: (now: T) => void) => () => void,
): T | undefined => {
  const [now, setNow] = useState<T>();
  useEffect(() => follow(read, watch, setNow), [read, watch]);
  return now;
};
