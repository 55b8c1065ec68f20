/** Lines by name: what is queued under one name runs one after the other, whether or not the one before failed. */
export const createTurns = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const mine = (last.get(name) ?? Promise.resolve()).then(act, act);
    const tidied = () => last.get(name) === mine && last.delete(name);
    last.set(name, mine);
    mine.then(tidied, tidied);
    return mine;
  };
};
