import { describe, expect, it } from 'vitest';
import { score } from '@/lib/domain/score';
import { judge } from '@/lib/judge/judge';
import { said } from './opinion';

const flags = (...given: Parameters<typeof said>) => judge(said(...given)).judged.flags;

describe('flags', () => {
  it.each([
    'I received this lamp for free in exchange for my honest review.',
    'The brand sent me a free sample in return for an unbiased opinion.',
    'This video is sponsored by the maker.',
    'Contains affiliate links, I may earn a small commission.',
    'Produit offert par la marque, voici mon avis.',
    "J'ai reçu cette lampe gratuitement en échange d'un avis honnête.",
    'Vidéo sponsorisée. Très belle lampe.',
    '商家送的样品，用了一周，还不错。',
    '好评返现五元，大家都懂的。',
  ])('marks who says they were paid: %s', (text) => {
    expect(flags(text)).toContain('incentivised');
  });

  it.each([
    'I received the lamp on Monday and it is free of defects. Good review material!',
    'Free shipping, honest seller, lovely lamp.',
    'Le vendeur a offert une remise, livraison gratuite.',
    '免费送货，好评！',
    'In exchange for the broken one they sent a new lamp.',
  ])('leaves who was not alone: %s', (text) => {
    expect(flags(text)).not.toContain('incentivised');
  });

  it('believes the source that says so', () => {
    expect(flags('Lovely lamp.', { incentivised: true })).toContain('incentivised');
  });

  it.each([
    'Great lamp! Use my code LAMP20 for 20% off',
    'Superbe lampe, code promo : LAMPE20',
    '喜欢的加微信：lamp_2020',
  ])('marks advertising: %s', (text) => {
    expect(flags(text)).toContain('promotion');
  });

  it('marks who asks rather than tells', () => {
    expect(flags('Does the lamp come with a bulb?')).toContain('question');
    expect(flags('这个灯泡好用吗？')).toContain('question');
    expect(flags('Any good?', { kind: 'question' })).toContain('question');
    expect(flags('Lovely light, sturdy foot, good price. Who would not like it?')).not.toContain('question');
  });

  it('marks what values nothing, unless stars do', () => {
    expect(flags('It has a two metre cable.')).toContain('no-opinion');
    const five = score(5, 1, 5);
    expect(flags('It has a two metre cable.', five === undefined ? {} : { score: five })).toEqual([]);
  });

  it('marks words and stars that disagree, and only then', () => {
    const [one, five] = [score(1, 1, 5), score(5, 1, 5)];
    if (one === undefined || five === undefined) throw new Error('scores');
    expect(flags('Terrible, broke at once, waste of money', { score: five })).toContain('mismatch');
    expect(flags('Absolutely love it, perfect fit, great quality', { score: one })).toContain('mismatch');
    expect(flags('Absolutely love it, perfect fit, great quality', { score: five })).toEqual([]);
    expect(flags('It is fine', { score: one })).not.toContain('mismatch');
  });
});
