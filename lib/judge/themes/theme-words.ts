import type { ThemeKey } from '@/lib/domain/themes';

/** The words of every theme in one language, written as in the lexicons. */
export type ThemeWords = Readonly<Record<ThemeKey, string>>;
