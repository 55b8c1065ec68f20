import { lackingKind } from '@/components/shared/add/missing';
import { describeSource } from '@/components/shared/sources/described-source';
import type { Run } from '@/lib/domain/ledger';
import type { SourceConfig, SourceEntry, Trouble } from '@/lib/domain/source';
import { kindOf } from '@/lib/sources/kinds';

/** Why a source is not heard now. Each has one thing the shopper can do, or none. */
export type Ailment =
  | 'off'
  | 'unknown'
  | 'lacks-key'
  | 'no-permission'
  | 'key-refused'
  | 'sign-in'
  | 'refused'
  | 'throttled'
  | 'unreachable'
  | 'too-slow'
  | 'changed'
  | 'described-changed'
  | 'our-bug';

type Standing = { last: Run | undefined; allowed: boolean; closed: boolean };

/** The keys and tokens a config has a place for; empty where the shopper typed none. */
const keysOf = ({ kind, fields }: SourceConfig): readonly string[] => {
  const held = new Map(Object.entries(fields));
  return kindOf(kind)?.fields.flatMap(({ name, type }) => (type === 'secret' ? (held.get(name) ?? '') : [])) ?? [];
};

const ailmentAfter = (trouble: Trouble, config: SourceConfig): Ailment => {
  const keys = keysOf(config);
  const hasKey = keys.some((key) => key !== '');
  switch (trouble) {
    case 'needs-key':
      return hasKey ? 'key-refused' : keys.length > 0 ? 'lacks-key' : 'sign-in';
    case 'refused':
      return hasKey ? 'key-refused' : 'refused';
    case 'not-understood':
      return kindOf(config.kind)?.reveals === 'described' ? 'described-changed' : 'changed';
    default:
      return trouble;
  }
};

/** Whether a run says how a source answers now: with what is typed for it now. */
export const isNow = ({ changed = 0 }: SourceEntry, run: Run | undefined): run is Run =>
  run !== undefined && run.at >= changed;

/** What ails a source; undefined where nothing does that we know of. What the shopper can change comes before what happened last. */
export const ailmentOf = (entry: SourceEntry, { last, allowed, closed }: Standing): Ailment | undefined => {
  const { config, on } = entry;
  if (!on) return 'off';
  if (!describeSource(config)) return lackingKind(config) ? 'lacks-key' : 'unknown';
  if (lackingKind(config)) return 'lacks-key';
  if (!allowed) return 'no-permission';
  if (!isNow(entry, last) || last.outcome === 'answered') return closed ? 'throttled' : undefined;
  // A permission given since is no trouble any more.
  if (last.outcome === 'no-permission') return undefined;
  // The time to stay away has passed.
  if (last.outcome === 'throttled' && !closed) return undefined;
  return ailmentAfter(last.outcome, config);
};
