import { originsOf } from '@/components/shared/sources/described-source';
import { CAPS } from '@/lib/domain/plain-text';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { pastedAddress } from './address';

/** What the shopper typed for each field of a kind. */
export type Typed = Readonly<Record<string, string>>;

const isTelling = ({ type, required }: SourceKind['fields'][number]): boolean => type === 'text' && required;

const cleaned = (type: SourceKind['fields'][number]['type'], typed: string): string =>
  type === 'url' ? (pastedAddress(typed)?.href ?? '') : typed.trim();

/** What sets a place of this kind apart from others: its host, or what else it must be told that is no secret. */
const nameOf = ({ fields }: SourceKind, filled: ReadonlyMap<string, string>): string => {
  const telling = fields.find(({ type }) => type === 'url') ?? fields.find((field) => isTelling(field));
  const value = telling ? (filled.get(telling.name) ?? '') : '';
  return telling?.type === 'url' ? hostOf(value) : value.slice(0, CAPS.name);
};

/** The config a filled form stands for; undefined when a required field is empty or the kind refuses what it holds. */
export const configFrom = (kind: SourceKind, typed: Typed): SourceConfig | undefined => {
  const values = new Map(Object.entries(typed));
  const fields = kind.fields.map(({ name, type }) => [name, cleaned(type, values.get(name) ?? '')] as const);
  const filled = new Map(fields);
  if (kind.fields.some(({ name, required }) => required && !filled.get(name))) return undefined;
  const named = nameOf(kind, filled);
  const config = {
    id: named ? `${kind.kind}:${named}` : kind.kind,
    kind: kind.kind,
    label: named || kind.label,
    fields: Object.fromEntries(fields.filter(([, value]) => value)),
  };
  return originsOf(config).length > 0 ? config : undefined;
};
