import type { SourceId } from '@/lib/domain/opinion';
import type { SourceKind } from '@/lib/domain/source';

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
