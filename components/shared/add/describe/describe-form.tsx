import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { RadioList } from '@/components/shared/radio-list';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { Filling } from '@/lib/domain/address-template';
import { RECIPE_MEDIA } from '@/lib/domain/recipe';
import type { SourceConfig } from '@/lib/domain/source';
import styles from './describe.module.css';
import { configOf, type Draft, draftFor, recipeOf, type Wrong, wrongIn } from './draft';
import { PartFields } from './part-fields';
import { TryIt } from './try-it';
import { useTasting } from './use-tasting';
import { useDescribeWords } from './words/describe-words';

type DescribeFormProps = {
  pasted: string;
  /** Asks for the permission to read these origins; it is given back if nothing is added. */
  allow(origins: readonly string[]): Promise<boolean>;
  onAdd(config: SourceConfig): void;
  onCancel(): void;
};
type FieldsProps = { draft: Draft; wrong: Wrong; change(change: Partial<Draft>): void };

const PLACEHOLDERS = { name: '{name}', brand: '{brand}', gtin: '{gtin}', isbn: '{isbn}', mpn: '{mpn}' };

const WhereFields = ({ draft, wrong, change }: FieldsProps) => {
  const say = useDescribeWords();
  return (
    <>
      <Field
        label={say('address')}
        hint={say('address.hint', PLACEHOLDERS)}
        wrong={wrong.address && say(`wrong.${wrong.address}`)}
        required
        inputMode="url"
        placeholder="https://reviews.example/search?q={name}"
        maxLength={1000}
        value={draft.address}
        onChange={({ target }) => change({ address: target.value })}
      />
      <Field
        label={say('items')}
        hint={say('items.hint')}
        wrong={wrong.items && say(`wrong.${wrong.items}`)}
        placeholder="/data/reviews"
        maxLength={200}
        value={draft.items}
        onChange={({ target }) => change({ items: target.value })}
      />
    </>
  );
};

const Nature = ({ draft, change }: Omit<FieldsProps, 'wrong'>) => {
  const say = useDescribeWords();
  const source = useSourceWords();
  const markups = (['plain', 'html'] as const).map((value) => ({ value, label: say(`markup.${value}`) }));
  const media = RECIPE_MEDIA.map((value) => ({ value, label: source(`place.${value}`) }));
  return (
    <div className={styles.nature}>
      <RadioList
        legend={say('markup')}
        options={markups}
        chosen={draft.markup}
        choose={(markup) => change({ markup })}
      />
      <RadioList legend={say('medium')} options={media} chosen={draft.medium} choose={(medium) => change({ medium })} />
    </div>
  );
};

/** Describes a place that answers in JSON: what to ask, where everything stands, and what that catches, before it is added. */
export const DescribeForm = ({ pasted, allow, onAdd, onCancel }: DescribeFormProps) => {
  const say = useDescribeWords();
  const source = useSourceWords();
  const [draft, set] = useState(() => draftFor(pasted));
  const [isTold, tell] = useState(false);
  const recipe = recipeOf(draft);
  const wrong = isTold ? wrongIn(draft) : {};
  const { tasted, taste } = useTasting(recipe, allow);
  const change = (change: Partial<Draft>) => set((now) => ({ ...now, ...change }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    tell(true);
    if (recipe) onAdd(configOf(recipe));
  };
  const onTry = (filling: Filling) => {
    tell(true);
    if (recipe) void taste(filling);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.says}>{say('says')}</p>
      <WhereFields draft={draft} wrong={wrong} change={change} />
      <PartFields draft={draft} wrong={wrong} change={change} />
      <Nature draft={draft} change={change} />
      <TryIt address={draft.address.trim()} tasted={tasted} onTry={onTry} />
      <div className={styles.acts}>
        <Button type="submit">{source('kind.add')}</Button>
        <Button variant="bare" onClick={onCancel}>
          {source('found.cancel')}
        </Button>
      </div>
    </form>
  );
};
