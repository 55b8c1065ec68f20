import { LIMITS } from './limits';
import { LOOK_ALIKE_LETTERS } from './look-alike-letters';

const ACCENTS = /[\u0300-\u036F]/g;
const UNSEEN_OR_BETWEEN = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{P}\p{S}\p{Me}]/gu;
/** Digits and signs written for letters. */
const FOR_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's' }),
);

const each = (text: string, as: (letter: string) => string): string => [...text].map(as).join('');

const withoutOrnament = (name: string): string =>
  name
    .slice(0, LIMITS.name * 4)
    .normalize('NFKD')
    .replace(ACCENTS, '');

const latin = (text: string): string => each(text, (letter) => LOOK_ALIKE_LETTERS.get(letter) ?? letter);

/** An m is taken for r and n, a w for two v: written out, both are the same (UTS #39). */
const bare = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN_OR_BETWEEN, '').replaceAll('m', 'rn').replaceAll('w', 'vv');

/** As it reads when capitals do not matter and digits stand for letters; a one stands for `one`. */
const asRead = (name: string, one: string): string =>
  bare(
    latin(
      each(name.toLowerCase(), (letter) => (/[1|]/.test(letter) ? one : (FOR_LETTERS.get(letter) ?? letter))),
    ).toLowerCase(),
  );

/** As it looks: a capital I and a one are the stroke of an l, but a capital L is not. */
const asSeen = (name: string): string =>
  bare(
    each(latin(name), (letter) => {
      if (/[I1|]/.test(letter)) return 'l';
      return letter === 'L' ? letter : letter === '0' ? 'o' : letter.toLowerCase();
    }),
  );

/** The ways a name can be taken; two names that share one, in the same place, can be taken for each other. */
const readings = (name: string): readonly string[] => {
  const plain = withoutOrnament(name);
  const all = [asRead(plain, 'l'), asRead(plain, 'i'), asSeen(plain)];
  return all.some((one) => one === '') ? [name.normalize('NFKC').trim()] : all;
};

const shareOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.some((one, place) => one === others[place]);

/**
 * Those of the names that can be taken for this one, the same name among them: by other scripts' letters, capitals,
 * digits, accents, blanks, or marks that are not seen (after UTS #39). A friend is their key; this is for warning.
 */
export const lookAlikes = (name: string, names: readonly string[]): readonly string[] => {
  const own = readings(name);
  return names.filter((other) => shareOne(own, readings(other)));
};
