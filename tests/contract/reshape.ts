import type { Answer } from './places/place';

/** What happens to a field. */
export const CHANGES = ['renamed', 'of another type'] as const;
export type Change = (typeof CHANGES)[number];

const retyped = (value: unknown): unknown => {
  if (Array.isArray(value)) return { all: value };
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : { value };
};

const renamedIn = (text: unknown, word: string): unknown =>
  typeof text === 'string' ? text.replace(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'), `${word}-2`) : text;

type Field = { steps: readonly string[]; word?: string | undefined };

const changedField = (name: string, value: unknown, { word }: Field, change: Change): [string, unknown] => {
  if (word !== undefined) return [name, renamedIn(value, word)];
  return change === 'renamed' ? [`${name}_2`, value] : [name, retyped(value)];
};

const changedIn = (value: unknown, field: Field, change: Change): unknown => {
  const [step, ...steps] = field.steps;
  const below = (one: unknown) => changedIn(one, { ...field, steps }, change);
  if (Array.isArray(value)) return step === '*' ? value.map(below) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, held]): [string, unknown] => {
    if (step !== '*' && step !== name) return [name, held];
    return steps.length > 0 ? [name, below(held)] : changedField(name, held, field, change);
  });
  return Object.fromEntries(entries);
};

/**
 * An answer with this field changed, wherever it stands. A field is a path, `hits.*.text`, with `*` for each of a list; what
 * follows a blank is a name inside the text that stands there, and a text that is no JSON is named by that alone.
 */
export const reshaped = (answer: Answer, field: string, change: Change): Answer => {
  const [path = '', word] = field.split(' ');
  if (!answer.type.includes('json')) return { ...answer, body: String(renamedIn(answer.body, word ?? path)) };
  return {
    ...answer,
    body: JSON.stringify(changedIn(JSON.parse(answer.body), { steps: path.split('.'), word }, change)),
  };
};
