import { Field } from '@/components/shared/field';
import { RECIPE_PARTS, type RecipePart } from '@/lib/domain/recipe';
import styles from './describe.module.css';
import { type Draft, placesOf, type Reads, type Wrong, type WrongWord, withPlaces } from './draft';
import { useDescribeWords } from './words/describe-words';

const EXAMPLES: Readonly<Record<Reads, Readonly<Record<RecipePart, string>>>> = {
  json: {
    ...{ text: '/content', title: '/title', author: '/user/name', date: '/created', score: '/rating' },
    ...{ address: '/url', language: '/lang', verified: '/verified', id: '/id' },
  },
  html: {
    ...{ text: '.review-text', title: 'h3', author: '.author', date: 'time', score: '.stars @data-score' },
    ...{ address: 'h3 a', language: '@lang', verified: '.verified', id: '@id' },
  },
};

/** What every group of fields is given: the draft, what is wrong with it, and how to change it. */
export type FieldsProps = { draft: Draft; wrong: Wrong; change(draft: Draft): void };

/** The scale of the scores; asked for only once there are some. */
const Scale = ({ draft, wrong, change }: FieldsProps) => {
  const say = useDescribeWords();
  const number = { inputMode: 'decimal', required: true } as const;
  return (
    <>
      <Field
        {...number}
        label={say('scale.worst')}
        value={draft.worst}
        onChange={({ target }) => change({ ...draft, worst: target.value })}
      />
      <Field
        {...number}
        label={say('scale.best')}
        wrong={wrong.scale && say(`wrong.${wrong.scale}`)}
        value={draft.best}
        onChange={({ target }) => change({ ...draft, best: target.value })}
      />
    </>
  );
};

/** One field for each part of an opinion: where it stands in an item. */
export const PartFields = ({ draft, wrong, change }: FieldsProps) => {
  const say = useDescribeWords();
  const told = (word: WrongWord | undefined) => word && say(`wrong.${word}`);
  const { parts } = placesOf(draft);
  return (
    <fieldset className={styles.parts}>
      <legend>{say('parts.heading')}</legend>
      {draft.reads === 'html' && (
        <p className={styles.hint}>{say('parts.hint', { at: '@', example: '.stars @data-score' })}</p>
      )}
      {RECIPE_PARTS.map((part) => (
        <Field
          key={part}
          label={say(`part.${part}`)}
          wrong={told(wrong.parts?.[part])}
          required={part === 'text' && draft.reads === 'json'}
          placeholder={EXAMPLES[draft.reads][part]}
          maxLength={200}
          value={parts[part]}
          onChange={({ target }) => change(withPlaces(draft, { parts: { ...parts, [part]: target.value } }))}
        />
      ))}
      {parts.score.trim() && <Scale draft={draft} wrong={wrong} change={change} />}
    </fieldset>
  );
};
