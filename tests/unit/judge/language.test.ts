import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/judge/language';

describe('languageOf', () => {
  it.each([
    ['en', 'I bought this kettle for my mother and she is very happy with it.'],
    ['fr', "J'ai acheté cette bouilloire pour ma mère et elle en est très contente."],
    ['zh', '给妈妈买的水壶，烧水很快，很满意。'],
    ['de', 'Der Wasserkocher ist gut, aber er macht sehr viel Lärm.'],
    ['es', 'El hervidor es muy bueno pero hace mucho ruido.'],
    ['it', 'Il bollitore è molto bello ma non funziona più.'],
    ['ja', 'このやかんはとても使いやすいです。'],
    ['ko', '주전자가 정말 마음에 들어요.'],
    ['ru', 'Чайник отличный, кипит быстро.'],
  ])('recognises %s without being told', (lang, text) => {
    expect(languageOf(text)).toBe(lang);
  });

  it('believes the source where a text is too short to tell', () => {
    expect(languageOf('Super !', 'fr-FR')).toBe('fr');
    expect(languageOf('Top', 'de')).toBe('de');
  });

  it('believes the words where a site states one language for everybody', () => {
    expect(languageOf("C'est un très bon produit et je suis content de mon achat", 'en-US')).toBe('fr');
    expect(languageOf('质量很好，物流也快', 'en')).toBe('zh');
  });

  it('reads Chinese that names things in Latin letters as Chinese', () => {
    expect(languageOf('这个 Fenwick USB-C 充电器很好用')).toBe('zh');
  });

  it.each(['', '5/5', '!!!', 'Xyzzy'])('says it cannot tell for %j', (text) => {
    expect(languageOf(text)).toBe('und');
  });

  it('ignores a stated language that is no language', () => {
    expect(languageOf('Xyzzy', '<script>')).toBe('und');
  });
});
