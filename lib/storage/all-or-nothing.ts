type Transaction = { readonly done: Promise<void>; abort(): void };

const abort = (tx: Transaction): void => {
  tx.done.catch(() => undefined);
  try {
    tx.abort();
  } catch {
    // It ended by itself, as it does when a request failed.
  }
};

/**
 * Ends a transaction whole: when one of its writes fails, nothing of it stays. Without this a write that is refused
 * before it becomes a request (an unfit key, say) would leave those beside it.
 */
export const allOrNothing = async (tx: Transaction, writes: readonly Promise<unknown>[]): Promise<void> => {
  try {
    await Promise.all([...writes, tx.done]);
  } catch (error) {
    abort(tx);
    throw error;
  }
};
