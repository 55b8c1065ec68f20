import { useEffect, useState } from 'react';
import { usePorts } from './ports';

/** The time in Unix seconds, told anew every half minute. */
export const useNow = (): number => {
  const { now } = usePorts();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 30_000);
    return () => clearInterval(timer);
  }, [now]);
  return time;
};
