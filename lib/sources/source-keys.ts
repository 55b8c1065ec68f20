import * as v from 'valibot';
import type { SourceConfig, SourceEntry } from '@/lib/domain/source';
import { kindOf } from './kinds';
import { withoutSecrets } from './without-secrets';

/** A source that holds a key or a token, with all else that says whom it was typed for. */
export type SourceKeys = Pick<SourceConfig, 'id' | 'kind' | 'fields'>;

const text = v.pipe(v.string(), v.maxLength(2000));
const keysSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ id: text, kind: text, fields: v.record(text, text) })),
  v.maxLength(1000),
);

const filled = (fields: SourceConfig['fields']): [string, string][] =>
  Object.entries(fields).filter(([, value]) => value !== '');

/** The sources among these that hold a key or a token, with all of their fields. */
export const keysOf = (entries: readonly SourceEntry[]): readonly SourceKeys[] =>
  entries.flatMap(({ config }) => {
    const { id, kind, fields } = config;
    const isSpare = filled(withoutSecrets(config).fields).length === filled(fields).length;
    return isSpare ? [] : [{ id, kind, fields }];
  });

/** Keys as {@link keysOf} gave them and JSON wrote them, or undefined when the text is not of that shape. */
export const parseKeys = (written: string): readonly SourceKeys[] | undefined => {
  const parsed = v.safeParse(keysSchema, written);
  return parsed.success ? parsed.output : undefined;
};

const isSecret = (kind: string, field: string): boolean =>
  kindOf(kind)?.fields.some(({ name, type }) => name === field && type === 'secret') ?? false;

/** Whether keys were typed for this very source: a key must never follow an id to another address. */
const areFor = ({ id, kind, fields }: SourceKeys, config: SourceConfig): boolean => {
  const theirs = new Map(Object.entries(fields));
  const isTheirs = ([name, value]: [string, string]) => theirs.get(name) === value || isSecret(kind, name);
  return id === config.id && kind === config.kind && filled(config.fields).every(isTheirs);
};

/** Those keys whose source is not among these, or not as it was when they were typed. */
export const homelessIn = (entries: readonly SourceEntry[], keys: readonly SourceKeys[]): readonly SourceKeys[] =>
  keys.filter((one) => !entries.some(({ config }) => areFor(one, config)));

/** The sources with the keys that were typed for them; what the shopper typed since stays. */
export const withKeys = (entries: readonly SourceEntry[], keys: readonly SourceKeys[]): readonly SourceEntry[] =>
  entries.map((entry) => {
    const theirs = keys.find((one) => areFor(one, entry.config));
    if (!theirs) return entry;
    const fields = { ...theirs.fields, ...Object.fromEntries(filled(entry.config.fields)) };
    return { ...entry, config: { ...entry.config, fields } };
  });
