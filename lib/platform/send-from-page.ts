type Runtime = { id?: string; sendMessage?: (message: unknown) => Promise<unknown> };

/** The extension's runtime as this page script sees it now; undefined once the extension was updated, reloaded or removed. */
const runtime = (): Runtime | undefined => {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const found = (scope.browser ?? scope.chrome)?.runtime;
  return found?.id ? found : undefined;
};

/** Whether the extension this script came from is still there. */
export const isConnected = (): boolean => runtime() !== undefined;

/**
 * Sends a message to the background from a page, without waiting for what it does. False when the extension is gone: the
 * script is an orphan then, and must stop watching. A background that is asleep or busy counts as sent.
 */
export const sendFromPage = <T>(name: string, about: T): boolean => {
  // An orphaned script throws here at once, not through the promise.
  try {
    const sent = runtime()?.sendMessage?.({ name, about });
    sent?.catch(() => undefined);
    return sent !== undefined;
  } catch {
    return false;
  }
};
