import { type SourceConfig, SourceError } from '@/lib/domain/source';
import { safeUrl } from '@/lib/domain/web-address';

/** The address a config holds in this field. Throws SourceError `not-understood` when it is missing or no web address. */
export const addressIn = (config: SourceConfig, field: string): URL => {
  const address = safeUrl(new Map(Object.entries(config.fields)).get(field) ?? '');
  if (!address) throw new SourceError('not-understood', `${config.id} has no usable ${field}`);
  return new URL(address);
};
