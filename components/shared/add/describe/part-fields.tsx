import { Field } from '@/components/shared/field';
import { RECIPE_PARTS, type RecipePart } from '@/lib/domain/recipe';
import styles from './describe.module.css';
import type { Draft, Wrong, WrongWord } from './draft';
import { useDescribeWords } from './words/describe-words';

const EXAMPLES: Readonly<Record<RecipePart, string>> = {
  ...{ text: '/content', title: '/title', author: '/user/name', date: '/created', score: '/rating', address: '/url' },
  ...{ language: '/lang', verified: '/verified', id: '/id' },
};

type PartFieldsProps = { draft: Draft; wrong: Wrong; change(change: Partial<Draft>): void };

/** The scale of the scores; asked for only once there are some. */
const Scale = ({ draft, wrong, change }: PartFieldsProps) => {
  const say = useDescribeWords();
  const number = { inputMode: 'decimal', required: true } as const;
  return (
    <>
      <Field
        {...number}
        label={say('scale.worst')}
        value={draft.worst}
        onChange={({ target }) => change({ worst: target.value })}
      />
      <Field
        {...number}
        label={say('scale.best')}
        wrong={wrong.scale && say(`wrong.${wrong.scale}`)}
        value={draft.best}
        onChange={({ target }) => change({ best: target.value })}
      />
    </>
  );
};

/** One field for each part of an opinion: where it stands in an item. */
export const PartFields = ({ draft, wrong, change }: PartFieldsProps) => {
  const say = useDescribeWords();
  const told = (word: WrongWord | undefined) => word && say(`wrong.${word}`);
  return (
    <fieldset className={styles.parts}>
      <legend>{say('parts.heading')}</legend>
      {RECIPE_PARTS.map((part) => (
        <Field
          key={part}
          label={say(`part.${part}`)}
          wrong={told(wrong.parts?.[part])}
          required={part === 'text'}
          placeholder={EXAMPLES[part]}
          maxLength={200}
          value={draft.parts[part]}
          onChange={({ target }) => change({ parts: { ...draft.parts, [part]: target.value } })}
        />
      ))}
      {draft.parts.score.trim() && <Scale draft={draft} wrong={wrong} change={change} />}
    </fieldset>
  );
};
