import type { SourceId, UnixSeconds } from '@/lib/domain/opinion';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';
import { withoutSecrets } from './without-secrets';

const isSame = (some: SourceConfig['fields'], others: SourceConfig['fields']): boolean => {
  const [held, left] = [new Map(Object.entries(some)), new Map(Object.entries(others))];
  return [...new Set([...held.keys(), ...left.keys()])].every(
    (name) => (held.get(name) ?? '') === (left.get(name) ?? ''),
  );
};

const byId = (entries: readonly SourceEntry[]): ReadonlyMap<SourceId, SourceConfig> =>
  new Map(entries.map(({ config }) => [config.id, config]));

/** The sources with the time at those whose fields are others than before. */
export const dated = (
  before: readonly SourceEntry[],
  after: readonly SourceEntry[],
  now: UnixSeconds,
): readonly SourceEntry[] => {
  const known = byId(before);
  return after.map((entry) => {
    const was = known.get(entry.config.id);
    return !was || isSame(was.fields, entry.config.fields) ? entry : { ...entry, changed: now };
  });
};

/** The sources that are no longer there. */
export const goneFrom = (before: readonly SourceEntry[], after: readonly SourceEntry[]): readonly SourceId[] => {
  const stays = byId(after);
  return before.flatMap(({ config }) => (stays.has(config.id) ? [] : config.id));
};

/** The sources that stay under their id, but are told something else than before; another key is nothing else. */
export const retoldIn = (before: readonly SourceEntry[], after: readonly SourceEntry[]): readonly SourceId[] => {
  const known = byId(before);
  return after.flatMap(({ config }) => {
    const was = known.get(config.id);
    return !was || isSame(withoutSecrets(was).fields, withoutSecrets(config).fields) ? [] : config.id;
  });
};
