const digitsOf = (foreign: string): string => foreign.replace(/[\s-]/g, '');

const checkDigitHolds = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
};

/**
 * A GTIN-8, -12, -13 or -14 as its digits, or undefined when the check digit is wrong or the number only means something
 * inside one shop (GS1 General Specifications: restricted prefixes 02, 04 and 2).
 */
export const gtin = (foreign: string): string | undefined => {
  const digits = digitsOf(foreign);
  if (!/^(\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits) || !checkDigitHolds(digits)) return undefined;
  const prefix = digits.padStart(14, '0').slice(1);
  return digits.length > 8 && /^(2|02|04)/.test(prefix) ? undefined : digits;
};

const isbn10Holds = (isbn: string): boolean =>
  [...isbn].reduce((total, c, place) => total + (c === 'X' ? 10 : Number(c)) * (10 - place), 0) % 11 === 0;

/** An ISBN-10 or ISBN-13 as ISBN-13 digits, or undefined when its check digit is wrong (ISO 2108). */
export const isbn = (foreign: string): string | undefined => {
  const digits = digitsOf(foreign)
    .toUpperCase()
    .replace(/^ISBN:?/, '');
  if (/^97[89]\d{10}$/.test(digits)) return checkDigitHolds(digits) ? digits : undefined;
  if (!/^\d{9}[\dX]$/.test(digits) || !isbn10Holds(digits)) return undefined;
  const body = `978${digits.slice(0, 9)}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (place % 2 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
};

/** What a text is as an identifier of a product: a barcode, an ISBN, both, or nothing of these. */
export const idsIn = (text: string): { gtin?: string; isbn?: string } => {
  const [barcode, book] = [gtin(text), isbn(text)];
  return { ...(barcode && { gtin: barcode }), ...(book && { isbn: book }) };
};
