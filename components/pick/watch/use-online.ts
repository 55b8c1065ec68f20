import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
};

/** Whether the browser has a connection at all. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine);
