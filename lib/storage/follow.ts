/**
 * Tells what `read` finds and then each change `watch` hears of; answers how to stop. What was read is dropped once a change
 * was heard: a browser brings the answer to a read and the news of a later change in either order. A read that fails tells
 * nothing.
 */
export const follow = <T>(
  read: () => Promise<T>,
  watch: (changed: (now: T) => void) => () => void,
  tell: (now: T) => void,
): (() => void) => {
  let overtaken = false;
  const stop = watch((now) => {
    overtaken = true;
    tell(now);
  });
  read().then(
    (found) => {
      if (!overtaken) tell(found);
    },
    () => undefined,
  );
  return () => {
    overtaken = true;
    stop();
  };
};
