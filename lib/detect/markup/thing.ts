/** What markup says of one thing (schema.org item), whatever syntax it was written in. Keys are foreign, so: a Map. */
export type Thing = {
  types: readonly string[];
  id?: string;
  facts: ReadonlyMap<string, readonly Value[]>;
  /** Where it stands, when the markup is part of what is shown. */
  element?: Element;
};
export type Value = string | Thing;

/** The last part of a schema.org name: `http://schema.org/Product` and `schema:Product` are `Product`. */
export const shortName = (foreign: string): string =>
  foreign
    .slice(0, 300)
    .replace(/^.*[/#:](?=[^/#:]+$)/, '')
    .trim();

/** Everything said under one of these names, in order of the names. */
export const valuesOf = (thing: Thing, ...names: readonly string[]): readonly Value[] =>
  names.flatMap((name) => thing.facts.get(name) ?? []);

/** The things under these names. */
export const thingsIn = (thing: Thing, ...names: readonly string[]): readonly Thing[] =>
  valuesOf(thing, ...names).filter((value): value is Thing => typeof value !== 'string');

/** The first text under one of these names; of a thing, its name. Undefined when there is none. */
export const textIn = (thing: Thing, ...names: readonly string[]): string | undefined => {
  for (const value of valuesOf(thing, ...names)) {
    const text = typeof value === 'string' ? value : nameOf(value);
    if (text.trim()) return text.trim();
  }
  return undefined;
};

const nameOf = (thing: Thing): string => {
  const first = valuesOf(thing, 'name', '@value', 'url').find((value) => typeof value === 'string');
  return typeof first === 'string' ? first : '';
};

/** Whether a thing is of one of these types. */
export const isA = (thing: Thing, types: ReadonlySet<string>): boolean => thing.types.some((type) => types.has(type));
