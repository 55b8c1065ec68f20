import { EN } from './lexicon/en';
import { FR } from './lexicon/fr';
import type { Lexicon } from './lexicon/lexicon';
import { ZH } from './lexicon/zh';
import type { Trie } from './trie';
import { trieOf } from './trie';

/** What a word or phrase does to the tone of its sentence; some do two things. */
export type Mark = { tone?: number; degree?: number; negates?: true; turns?: 'contrast' | 'concession' };

/** A lexicon made ready for reading. */
export type Tongue = { trie: Trie<Mark>; reach: number };

const BOOST = 1.4;
const DAMP = 0.6;

const tongueOf = (lexicon: Lexicon, lang: string): Tongue => {
  const tones = Object.entries(lexicon.tones).map(([tone, words]): [string, Mark] => [words, { tone: Number(tone) }]);
  const rest: [string, Mark][] = [
    [lexicon.negators, { negates: true }],
    [lexicon.boosters, { degree: BOOST }],
    [lexicon.dampers, { degree: DAMP }],
    [lexicon.contrasts, { turns: 'contrast' }],
    [lexicon.concessions, { turns: 'concession' }],
  ];
  return {
    trie: trieOf([...tones, ...rest], lang, (a, b) => ({ ...a, ...b })),
    reach: lexicon.reach,
  };
};

/** The languages whose words we can weigh. */
export const TONGUES: ReadonlyMap<string, Tongue> = new Map([
  ['en', tongueOf(EN, 'en')],
  ['fr', tongueOf(FR, 'fr')],
  ['zh', tongueOf(ZH, 'zh')],
]);
