import type { SourceConfig } from '@/lib/domain/source';
import { kindOf } from './kinds';

/** A config as it may leave the device in the shopper's own hands: without keys and tokens. Of a kind this version does not know, nothing typed is known to be harmless. */
export const withoutSecrets = (config: SourceConfig): SourceConfig => {
  const kind = kindOf(config.kind);
  const typed = kind?.fields.flatMap(({ name, type }) => (type === 'secret' ? [] : name)) ?? [];
  const harmless = new Set([...typed, ...(kind?.own ?? [])]);
  return {
    ...config,
    fields: Object.fromEntries(Object.entries(config.fields).filter(([name]) => harmless.has(name))),
  };
};
