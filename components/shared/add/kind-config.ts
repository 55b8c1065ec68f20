import { originsOf } from '@/components/shared/sources/described-source';
import { CAPS } from '@/lib/domain/plain-text';
import type { SourceConfig, SourceKind } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { sourceIdOf } from '@/lib/sources/source-id';
import { pastedAddress } from './address';

/** What the shopper typed for each field of a kind. */
export type Typed = Readonly<Record<string, string>>;

const isTelling = ({ type, required }: SourceKind['fields'][number]): boolean => type === 'text' && required;

const cleaned = (type: SourceKind['fields'][number]['type'], typed: string): string =>
  type === 'url' ? (pastedAddress(typed)?.href ?? '') : typed.trim();

/** What a place is called at first: its host, or what else it must be told that is no secret. */
const nameOf = ({ fields }: SourceKind, filled: ReadonlyMap<string, string>): string => {
  const telling = fields.find(({ type }) => type === 'url') ?? fields.find((field) => isTelling(field));
  const value = telling ? (filled.get(telling.name) ?? '') : '';
  return telling?.type === 'url' ? hostOf(value) : value.slice(0, CAPS.name);
};

/** Whether a text is longer than what is kept of a field. */
export const isTooLong = (typed: string): boolean => typed.trim().length > CAPS.field;

/** The config a filled form stands for; undefined when a required field is empty, one too long, or the kind refuses what it holds. */
export const configFrom = (kind: SourceKind, typed: Typed): SourceConfig | undefined => {
  const values = new Map(Object.entries(typed));
  const fields = kind.fields.map(({ name, type }) => [name, cleaned(type, values.get(name) ?? '')] as const);
  const filled = new Map(fields);
  if (kind.fields.some(({ name, required }) => required && !filled.get(name))) return undefined;
  if (fields.some(([, value]) => isTooLong(value))) return undefined;
  const config = {
    id: sourceIdOf(kind, filled),
    kind: kind.kind,
    label: nameOf(kind, filled) || kind.label,
    fields: Object.fromEntries(fields.filter(([, value]) => value)),
  };
  return originsOf(config).length > 0 ? config : undefined;
};
