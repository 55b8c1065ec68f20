import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageOf } from '@/lib/judge/passage';
import { lexiconTone } from '@/lib/judge/tone';

const tone = (text: string, lang: string) => lexiconTone(passageOf(text, lang)).polarity;

describe('lexiconTone', () => {
  it.each([
    ['en', 'These are comfortable and I love them', 'Cheap plastic, broke after a week'],
    ['fr', 'Très bon produit, je le recommande', 'Très déçue, la charnière a cassé'],
    ['zh', '质量很好，非常喜欢', '质量太差了，用了两天就坏了'],
  ])('tells praise from blame in %s', (lang, praise, blame) => {
    expect(tone(praise, lang)).toBeGreaterThan(0.3);
    expect(tone(blame, lang)).toBeLessThan(-0.3);
  });

  it.each([
    ['en', 'The strap is comfortable', 'The strap is not comfortable'],
    ['en', 'It is worth it', "It isn't really worth it"],
    ['fr', 'Ce casque est confortable', "Ce casque n'est pas confortable"],
    ['fr', "C'est solide", "C'est pas solide"],
    ['zh', '穿着舒服', '穿着不舒服'],
    ['zh', '这个值得买', '这个真的不值得买'],
  ])('turns round under negation (%s): %s', (lang, plain, negated) => {
    expect(tone(plain, lang)).toBeGreaterThan(0);
    expect(tone(negated, lang)).toBeLessThan(0);
  });

  it.each([
    ['en', 'No complaints, you will not be disappointed'],
    ['en', "I couldn't be happier"],
    ['fr', 'Rien à redire, vous ne serez pas déçus, aucun problème'],
    ['zh', '没有异味，没问题'],
  ])('hears praise said in negatives (%s): %s', (lang, text) => {
    expect(tone(text, lang)).toBeGreaterThan(0);
  });

  it('lets a negation reach no further than its clause', () => {
    expect(tone('I was not sure, great lamp', 'en')).toBeGreaterThan(0);
  });

  it.each([
    ['en', 'It is pretty but it is fragile', 'It is fragile but it is pretty'],
    ['fr', 'Elle est jolie mais elle est moche de près', 'Elle est moche de près mais elle est jolie'],
    ['zh', '漂亮但是太难用', '太难用但是漂亮'],
  ])('weighs what comes after "but" more (%s)', (lang, endsBadly, endsWell) => {
    expect(tone(endsBadly, lang)).toBeLessThan(tone(endsWell, lang));
  });

  it.each([
    ['en', 'good', 'very good', 'slightly good'],
    ['fr', 'efficace', 'vraiment efficace', 'un peu efficace'],
    ['zh', '舒服', '特别舒服', '稍微舒服'],
  ])('hears how much (%s)', (lang, plain, more, less) => {
    expect(tone(more, lang)).toBeGreaterThan(tone(plain, lang));
    expect(tone(less, lang)).toBeLessThan(tone(plain, lang));
  });

  it('reads traditional Chinese, accents left out and emoji', () => {
    expect(tone('質量很差，不值得買', 'zh')).toBeLessThan(0);
    expect(tone('tres decu, produit defectueux', 'fr')).toBeLessThan(0);
    expect(tone('😍', 'en')).toBeGreaterThan(0);
  });

  it('is known to miss sarcasm', () => {
    expect(tone('Great. Just wonderful. Love buying the same lamp twice.', 'en')).toBeGreaterThan(0);
  });

  it('finds nothing to go by in plain facts and in languages it cannot read', () => {
    expect(lexiconTone(passageOf('The cable is two metres', 'en')).strength).toBe(0);
    expect(lexiconTone(passageOf('Sehr gut', 'de'))).toEqual({ polarity: 0, strength: 0 });
  });

  it('stays within -1 and 1 whatever it is given', () => {
    const words = fc.constantFrom(
      'great',
      'not',
      'but',
      'terrible',
      'very',
      '.',
      ',',
      '好',
      '不',
      'pas',
      '😍',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.constantFrom('en', 'fr', 'zh'), (said, lang) => {
        expect(Math.abs(tone(said.join(' '), lang))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
