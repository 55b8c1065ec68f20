import type { Opinion } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import type { SourceConfig } from '@/lib/domain/source';

/** What a place answers to one address. */
export type Answer = { status?: number; type: string; body: string; headers?: Record<string, string> };

/** What people say at a place, as HTML; a place that keeps plain text or Markdown has {@link plain} of it. */
export type Words = { title: string; html: string; by: string };

/** A kind of source with a place of that kind, and what must be found there. */
export type Place = {
  config: SourceConfig;
  /** What is looked for there instead of {@link PRODUCT}, where only other goods are known. */
  product?: Product;
  /** Answers as the real place does; no words: nobody said anything. */
  answer(url: URL, words: readonly Words[]): Answer;
  /** A well-formed answer of another shape than the kind knows. */
  otherShape: Answer;
  /** Fields every opinion of this kind has. */
  has: readonly string[];
  /** What it tells when it tells no opinions: a count of them, or places to read. */
  gives?: 'tally' | 'leads';
  /** Whether it keeps what people say as plain text or Markdown: there, what looks like HTML is only text. */
  isPlain?: boolean;
  /** Fields of its answers that nothing is understood without, as paths ({@link reshaped}); of several in one, none may go unless another stays. */
  needs?: readonly (string | readonly string[])[];
  /** Fields of its answers it can do without, and the one thing that opinions then lack. */
  spares?: Readonly<Record<string, keyof Opinion>>;
  /** Whether all that is said there is about the product asked for, whatever the words. */
  isAboutIt?: boolean;
};

/** What is looked for everywhere. */
export const PRODUCT: Product = {
  url: 'https://shop.example/p/fenwick?session=secret-7',
  name: 'Oriel Fenwick Round Glasses',
  brand: 'Oriel',
  ids: { sku: 'ORC-1', gtin: '4006381333931' },
  sure: 1,
};

/** The moment everything in this suite was said: 1 March 2025, 10:00 UTC. */
export const AT = '2025-03-01T10:00:00.000Z';
export const AT_SECONDS = 1_740_823_200;

/** An answer in JSON. */
export const json = (value: unknown): Answer => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** What a place without HTML keeps of such words. */
export const plain = (html: string): string =>
  html.replace(/<\/p>/g, '').replace(/<p>/g, '\n\n').replace(/&amp;/g, '&').trim();
