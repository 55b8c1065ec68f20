import { type SourceConfig, SourceError } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';

/** The address a config holds in this field. Throws SourceError `not-understood` when it is missing or no web address. */
export const addressIn = (config: SourceConfig, field: string): URL => {
  const address = safeUrl(new Map(Object.entries(config.fields)).get(field) ?? '');
  if (!address) throw new SourceError('not-understood', `${config.id} has no usable ${field}`);
  return new URL(address);
};

/** A key or token fit for a header, from the source of this id. Throws SourceError `needs-key` where there is none: an import brings none along. */
export const secretOf = (typed: string, id: SourceConfig['id']): string => {
  if (!/^[\x21-\x7E]{1,2000}$/.test(typed)) throw new SourceError('needs-key', `${id} has no usable key`);
  return typed;
};
