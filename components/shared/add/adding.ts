import type { SourceConfig, Trouble } from '@/lib/domain/source';
import type { Recognition } from '@/lib/messaging/messages';

/** How far adding a source has come. `given`: origins the shopper allowed on the way, to be given back if nothing comes of it. */
export type Adding =
  | { step: 'pasting'; given: readonly string[] }
  | { step: 'choosing'; given: readonly string[] }
  | { step: 'allowing'; origin: string }
  | { step: 'looking'; origin: string; given: readonly string[] }
  | { step: 'cut-off'; origin: string; given: readonly string[] }
  | { step: 'failed'; origin: string; given: readonly string[]; trouble: Trouble }
  | { step: 'unknown'; origin: string; given: readonly string[] }
  | { step: 'moved'; origin: string; given: readonly string[] }
  | { step: 'found'; origin: string; given: readonly string[]; config: SourceConfig }
  | { step: 'added'; config: SourceConfig };

/** The origins allowed on the way so far. */
export const givenIn = (adding: Adding): readonly string[] => ('given' in adding ? adding.given : []);

/** The same step with more origins allowed on the way. */
export const withGiven = (adding: Adding, origins: readonly string[]): Adding =>
  'given' in adding ? { ...adding, given: [...new Set([...adding.given, ...origins])] } : adding;

/** Where an answer to "what are you?" leads. `undefined` is no answer: our own background could not be reached. */
export const afterRecognition = (answer: Recognition | undefined, origin: string, given: readonly string[]): Adding => {
  switch (answer?.state) {
    case undefined:
      return { step: 'cut-off', origin, given };
    case 'unknown':
    case 'moved':
      return { step: answer.state, origin, given };
    case 'failed':
      return { step: 'failed', origin, given, trouble: answer.trouble };
    case 'recognised':
      return { step: 'found', origin, given, config: answer.config };
  }
};
