const lines = new Map<string, Promise<unknown>>();

/** Runs `act` after everything queued before it under this name: browser storage has no compare-and-swap. */
export const inTurn = <T>(name: string, act: () => Promise<T>): Promise<T> => {
  const turn = (lines.get(name) ?? Promise.resolve()).then(act, act);
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  lines.set(name, settled);
  void settled.then(() => lines.get(name) === settled && lines.delete(name));
  return turn;
};
