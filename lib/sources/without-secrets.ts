import type { SourceConfig } from '@/lib/domain/source';
import { kindOf } from './kinds';
import { sourceIdOf } from './source-id';

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

/** A config as others may have it: without keys, and without what tells who the shopper is. */
export const forOthers = (config: SourceConfig): SourceConfig => {
  const kind = kindOf(config.kind);
  const personal = new Set(kind?.fields.flatMap((field) => (field.personal ? field.name : [])));
  const told = Object.entries(withoutSecrets(config).fields).filter(([name]) => !personal.has(name));
  // An id is made of what was typed.
  const id = kind ? sourceIdOf(kind, new Map(told)) : config.id;
  return { ...config, id, fields: Object.fromEntries(told) };
};
