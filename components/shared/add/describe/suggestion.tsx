import { Sparkles } from 'lucide-react';
import { Button } from '@/components/shared/button';
import { useLanguage } from '@/components/shared/words';
import { RECIPE_PARTS } from '@/lib/domain/recipe';
import type { Guess } from '@/lib/domain/recipe/tasting';
import styles from './describe.module.css';
import type { Draft } from './draft';
import type { Trial } from './use-tasting';
import { useDescribeWords } from './words/describe-words';

type SuggestionProps = { draft: Draft; trial: Trial; onTake(guess: Guess): void };

/** What a page seems to have, while what the form says catches nothing there. */
const offered = ({ places, reads }: Draft, trial: Trial): Guess | undefined => {
  if (trial.state !== 'tried' || reads !== 'html') return undefined;
  const { guess, tasting } = trial.tasted;
  const isTaken = guess?.items === places.html.items.trim();
  const catches = tasting?.state === 'list' && tasting.count > 0;
  return isTaken || catches ? undefined : guess;
};

/** Offers to fill the form with what the page seems to have. */
export const Suggestion = ({ draft, trial, onTake }: SuggestionProps) => {
  const say = useDescribeWords();
  const language = useLanguage();
  const guess = offered(draft, trial);
  if (!guess) return null;
  const named = RECIPE_PARTS.filter((part) => guess.parts[part] !== undefined).map((part) => say(`part.${part}`));
  return (
    <div className={styles.suggestion} role="status">
      <Sparkles size={16} aria-hidden />
      <div>
        <p className={styles.sentence}>{say('guess.says', { count: guess.count })}</p>
        <p className={styles.says}>
          {say('guess.parts', { parts: new Intl.ListFormat(language, { type: 'unit' }).format(named) })}
        </p>
        <Button variant="main" onClick={() => onTake(guess)}>
          {say('guess.take')}
        </Button>
      </div>
    </div>
  );
};
