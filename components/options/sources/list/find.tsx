import { useListWords } from '@/components/options/sources/words/list-words';
import { Field } from '@/components/shared/field';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import styles from './find.module.css';

/** What a quick filter leaves. */
export type Only = 'on' | 'needs';

const ONLY: readonly Only[] = ['on', 'needs'];

type FindProps = {
  wanted: string;
  want(words: string): void;
  only: Only | undefined;
  leave(only: Only | undefined): void;
  counts: Readonly<Record<Only, number>>;
};

/** Finds some among many sources: by their words, or only those that are on or need something. */
export const Find = ({ wanted, want, only, leave, counts }: FindProps) => {
  const source = useSourceWords();
  const say = useListWords();
  return (
    <div className={styles.find}>
      <Field
        className={styles.words ?? ''}
        label={source('list.find')}
        type="search"
        value={wanted}
        onChange={({ target }) => want(target.value)}
      />
      <fieldset className={styles.only}>
        <legend className="visuallyHidden">{say('only.legend')}</legend>
        {ONLY.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={only === one}
            onClick={() => leave(only === one ? undefined : one)}
          >
            {say('group.label', { name: say(`only.${one}`), count: counts[one] })}
          </button>
        ))}
      </fieldset>
    </div>
  );
};
