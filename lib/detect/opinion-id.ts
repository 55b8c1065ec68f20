/** A name for an opinion that stays the same from visit to visit: FNV-1a over its words, as hexadecimal (RFC draft eastlake-fnv). */
export const opinionId = (...words: readonly (string | undefined)[]): string => {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (const character of words.join('\u0001')) {
    const code = character.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
};
