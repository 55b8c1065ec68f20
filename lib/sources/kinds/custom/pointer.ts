const stepOf = (written: string): string => written.replaceAll('~1', '/').replaceAll('~0', '~');

const below = (value: unknown, step: string): unknown => {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d{0,6})$/.test(step) ? value[Number(step)] : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
};

/** What a JSON Pointer (RFC 6901) leads to in a document; undefined where it leads nowhere. */
export const valueAt = (document: unknown, pointer: string): unknown =>
  pointer.split('/').slice(1).map(stepOf).reduce(below, document);
