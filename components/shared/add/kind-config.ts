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

/** What a place is called at first: its host, or what else it must be told that is no secret. */
const nameOf = ({ fields }: SourceKind, filled: ReadonlyMap<string, string>): string => {
  const telling = fields.find(({ type }) => type === 'url') ?? fields.find((field) => isTelling(field));
  const value = telling ? (filled.get(telling.name) ?? '') : '';
  return telling?.type === 'url' ? hostOf(value) : value.slice(0, CAPS.name);
};

const NAME_CAP = 500;

/** What sets a place apart from every other of its kind: all it is told that is no secret, addresses as they are known by when pasted. */
const tellingOf = ({ fields }: SourceKind, filled: ReadonlyMap<string, string>): string =>
  fields
    .flatMap(({ name, type }) => (type === 'secret' ? [] : filled.get(name) || []))
    .map((value) => value.replace(/^https?:\/\//, '').replace(/\/$/, ''))
    .join('?')
    .slice(0, NAME_CAP);

/** The config a filled form stands for; undefined when a required field is empty or the kind refuses what it holds. */
export const configFrom = (kind: SourceKind, typed: Typed): SourceConfig | undefined => {
  const values = new Map(Object.entries(typed));
  const fields = kind.fields.map(({ name, type }) => [name, cleaned(type, values.get(name) ?? '')] as const);
  const filled = new Map(fields);
  if (kind.fields.some(({ name, required }) => required && !filled.get(name))) return undefined;
  const [named, telling] = [nameOf(kind, filled), tellingOf(kind, filled)];
  const config = {
    id: telling ? `${kind.kind}:${telling}` : kind.kind,
    kind: kind.kind,
    label: named || kind.label,
    fields: Object.fromEntries(fields.filter(([, value]) => value)),
  };
  return originsOf(config).length > 0 ? config : undefined;
};
