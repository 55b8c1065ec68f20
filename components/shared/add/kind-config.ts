import { originsOf } from '@/components/shared/sources/described-source';
import type { SourceId } from '@/lib/domain/opinion';
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

const cleanedFields = ({ fields }: SourceKind, typed: Typed): ReadonlyMap<string, string> => {
  const values = new Map(Object.entries(typed));
  return new Map(fields.map(({ name, type }) => [name, cleaned(type, values.get(name) ?? '')] as const));
};

/** What a source of a kind with these fields is known by when it is new. */
export const idFrom = (kind: SourceKind, typed: Typed): SourceId => sourceIdOf(kind, cleanedFields(kind, typed));

/** Whether a text is longer than what is kept of a field. */
export const isTooLong = (typed: string): boolean => typed.trim().length > CAPS.field;

/** The config a filled form stands for; undefined when a required field is empty, one too long, or the kind refuses what it holds. */
export const configFrom = (kind: SourceKind, typed: Typed): SourceConfig | undefined => {
  const filled = cleanedFields(kind, typed);
  if (kind.fields.some(({ name, required }) => required && !filled.get(name))) return undefined;
  if ([...filled.values()].some(isTooLong)) return undefined;
  const config = {
    id: sourceIdOf(kind, filled),
    kind: kind.kind,
    label: nameOf(kind, filled) || kind.label,
    fields: Object.fromEntries([...filled].filter(([, value]) => value)),
  };
  return originsOf(config).length > 0 ? config : undefined;
};
