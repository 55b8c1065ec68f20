import { mendJson } from './mend-json';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The values in a JSON-LD block, mended where that is safe; empty when it is beyond that. */
export const parseJson = (text: string): readonly unknown[] => {
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  return mendJson(text)
    .map(parse)
    .filter((value) => typeof value === 'object' && value !== null);
};
