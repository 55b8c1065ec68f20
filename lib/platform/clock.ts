/** Milliseconds since 1970. */
export const nowMs = (): number => Date.now();

/** Unix seconds. */
export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

/** Resolves after so many milliseconds; rejects with the signal's reason when it aborts first. */
export const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
