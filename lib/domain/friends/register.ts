/** Milliseconds since 1970. */
export type Milliseconds = number;

/** A value and when it was set. Of two, the later stands, so that devices agree in whatever order the news arrives. */
export type Register<T> = { t: Milliseconds; value: T };

/** The one that stands: the later; of two set in the same millisecond the greater as JSON, so that the order never matters. */
export const later = <T>(a: Register<T>, b: Register<T>): Register<T> => {
  if (a.t !== b.t) return a.t > b.t ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
};

/** A register set now, and in any case after what stood there. */
export const setAt = <T>(now: Milliseconds, value: T, before?: Register<unknown>): Register<T> => ({
  t: Math.max(now, (before?.t ?? -1) + 1),
  value,
});

/** Registers by name. */
export type Registers<T> = Readonly<Record<string, Register<T>>>;

/** What stands under a name, which may be anything foreign. */
export const entry = <T>(all: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;

/** The registers with one of them set now. */
export const withEntry = <T>(all: Registers<T>, name: string, set: { value: T; now: Milliseconds }): Registers<T> => ({
  ...all,
  [name]: setAt(set.now, set.value, entry(all, name)),
});

/** Both, name by name the one that stands, or what `both` makes of the two. Commutative, associative and idempotent as it is. */
export const merged = <T>(
  a: Registers<T>,
  b: Registers<T>,
  both: (a: Register<T>, b: Register<T>) => Register<T> = later,
): Registers<T> => {
  const all = new Map(Object.entries(a));
  for (const [name, theirs] of Object.entries(b)) {
    const ours = all.get(name);
    all.set(name, ours ? both(ours, theirs) : theirs);
  }
  return Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
};
