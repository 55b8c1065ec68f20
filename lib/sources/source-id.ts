import type { SourceId } from '@/lib/domain/opinion';
import type { Field, SourceConfig, SourceKind } from '@/lib/domain/source';
import { kindOf } from './kinds';

const CAP = 500;

/**
 * What sets a source apart from every other: its kind, and all it is told that is no secret, addresses as they are known by
 * when they are recognised.
 */
export const sourceIdOf = ({ kind, fields }: SourceKind, filled: ReadonlyMap<string, string>): SourceId => {
  const telling = fields
    .flatMap(({ name, type }) => (type === 'secret' ? [] : filled.get(name) || []))
    .map((value) => value.replace(/^https?:\/\//, '').replace(/\/$/, ''))
    .join('?')
    .slice(0, CAP);
  return telling ? `${kind}:${telling}` : kind;
};

/** Left empty, an address that need not be given is the one its form shows. */
const isAsLeftEmpty = ({ type, required, example }: Field, value: string | undefined): boolean =>
  type === 'url' && !required && value === example;

/**
 * What a saved source shares with every other of the same place, however their ids came about: in one release or another, by
 * recognition or a form, in capitals or not, with an account or without.
 */
export const placeOf = ({ id, kind: name, fields }: SourceConfig): string => {
  const kind = kindOf(name);
  if (!kind || kind.own) return id;
  const filled = new Map(Object.entries(fields));
  const telling = kind.fields.filter((field) => !field.personal && !isAsLeftEmpty(field, filled.get(field.name)));
  return sourceIdOf({ ...kind, fields: telling }, filled).toLowerCase();
};

/** Whether a place is already among the saved, under whatever id. */
export const knownBy = (saved: readonly SourceConfig[]): ((config: SourceConfig) => boolean) => {
  const known = new Set(saved.flatMap((config) => [config.id, placeOf(config)]));
  return (config) => known.has(config.id) || known.has(placeOf(config));
};
