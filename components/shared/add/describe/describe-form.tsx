import { type SubmitEvent, useRef, useState } from 'react';
import { Button } from '@/components/shared/button';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { type Filling, templateTrouble } from '@/lib/domain/address-template';
import type { Guess } from '@/lib/domain/recipe/tasting';
import type { SourceConfig } from '@/lib/domain/source';
import styles from './describe.module.css';
import { configOf, type Draft, placesOf, readAs, recipeOf, withGuess, wrongIn } from './draft';
import { ListFields } from './list-fields';
import { Nature } from './nature';
import { PartFields } from './part-fields';
import { Suggestion } from './suggestion';
import { TastingView } from './tasting-view';
import { TryIt } from './try-it';
import { useTasting } from './use-tasting';
import { Where } from './where';
import { useDescribeWords } from './words/describe-words';

type DescribeFormProps = {
  /** What is typed at first. */
  start: Draft;
  /** The words of the button, when it does not add. */
  act?: string;
  /** Asks for the permission to read these origins; it is given back if nothing is added. */
  allow(origins: readonly string[]): Promise<boolean>;
  onAdd(config: SourceConfig): void;
  onCancel?(): void;
};

/** The draft as it is typed, tried and taken from what a page seems to have. */
const useDescribing = (start: Draft, allow: DescribeFormProps['allow']) => {
  const [draft, set] = useState(start);
  const [isTold, tell] = useState(false);
  const recipe = recipeOf(draft);
  const { trial, taste } = useTasting({ address: draft.address.trim(), reads: draft.reads, recipe }, allow);
  const onTry = async (filling: Filling) => {
    if (templateTrouble(draft.address.trim())) return tell(true);
    const answer = await taste(filling);
    if (answer?.state !== 'tried') return;
    set((now) => readAs(now, answer.tasted.is));
    // What the page seems to have may fill what is missing.
    if (!recipe && !answer.tasted.guess && placesOf(draft).items) tell(true);
  };
  return { draft, set, recipe, wrong: isTold ? wrongIn(draft) : {}, tell: () => tell(true), trial, onTry };
};

/** Describes a place nobody wrote a kind for: what to ask, where everything stands, and what that catches, before it is added. */
export const DescribeForm = ({ start, act, allow, onAdd, onCancel }: DescribeFormProps) => {
  const say = useDescribeWords();
  const source = useSourceWords();
  const { draft, set, recipe, wrong, tell, trial, onTry } = useDescribing(start, allow);
  const first = useRef<HTMLInputElement>(null);
  const fields = { draft, wrong, change: set };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    tell();
    if (recipe) onAdd(configOf(recipe));
  };
  const take = (guess: Guess) => {
    set(withGuess(draft, guess));
    first.current?.focus();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.says}>{say('says')}</p>
      <Where {...fields} />
      <TryIt address={draft.address.trim()} trial={trial} onTry={onTry}>
        <Suggestion draft={draft} trial={trial} onTake={take} />
      </TryIt>
      <ListFields {...fields} first={first} />
      <PartFields {...fields} />
      <TastingView trial={trial} />
      <Nature {...fields} />
      {wrong.all && (
        <p role="alert" className={styles.wrong}>
          {say(`wrong.${wrong.all}`)}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit">{act ?? source('kind.add')}</Button>
        {onCancel && (
          <Button variant="bare" onClick={onCancel}>
            {source('found.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
