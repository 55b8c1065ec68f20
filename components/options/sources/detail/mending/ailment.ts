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

const hasKeyField = ({ kind }: SourceConfig): boolean =>
  kindOf(kind)?.fields.some(({ type }) => type === 'secret') ?? false;

const ailmentAfter = (trouble: Trouble, config: SourceConfig): Ailment => {
  switch (trouble) {
    case 'needs-key':
      return hasKeyField(config) ? 'key-refused' : 'sign-in';
    case 'refused':
      return hasKeyField(config) ? 'key-refused' : 'refused';
    case 'not-understood':
      return kindOf(config.kind)?.reveals === 'described' ? 'described-changed' : 'changed';
    default:
      return trouble;
  }
};

/** What ails a source; undefined where nothing does that we know of. What the shopper can change comes before what happened last. */
export const ailmentOf = ({ config, on }: SourceEntry, { last, allowed, closed }: Standing): Ailment | undefined => {
  if (!on) return 'off';
  if (!describeSource(config)) return lackingKind(config) ? 'lacks-key' : 'unknown';
  if (lackingKind(config)) return 'lacks-key';
  if (!allowed) return 'no-permission';
  if (!last || last.outcome === 'answered') return closed ? 'throttled' : undefined;
  // A permission given since is no trouble any more.
  if (last.outcome === 'no-permission') return undefined;
  // The time to stay away has passed.
  if (last.outcome === 'throttled' && !closed) return undefined;
  return ailmentAfter(last.outcome, config);
};
