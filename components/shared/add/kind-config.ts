import { originsOf } from '@/components/shared/sources/described-source';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { pastedAddress } from './address';

/** What the shopper typed for each field of a kind. */
export type Typed = Readonly<Record<string, string>>;

const cleaned = (type: SourceKind['fields'][number]['type'], typed: string): string =>
  type === 'url' ? (pastedAddress(typed)?.href ?? '') : typed.trim();

/** The config a filled form stands for; undefined when a required field is empty or the kind refuses what it holds. */
export const configFrom = (kind: SourceKind, typed: Typed): SourceConfig | undefined => {
  const values = new Map(Object.entries(typed));
  const fields = kind.fields.map(({ name, type }) => [name, cleaned(type, values.get(name) ?? '')] as const);
  const filled = new Map(fields);
  if (kind.fields.some(({ name, required }) => required && !filled.get(name))) return undefined;
  const first = kind.fields.find(({ type }) => type === 'url');
  const host = first && hostOf(filled.get(first.name) ?? '');
  const config = {
    id: host ? `${kind.kind}:${host}` : kind.kind,
    kind: kind.kind,
    label: host || kind.label,
    fields: Object.fromEntries(fields.filter(([, value]) => value)),
  };
  return originsOf(config).length > 0 ? config : undefined;
};
