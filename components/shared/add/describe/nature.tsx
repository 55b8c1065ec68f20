import { RadioList } from '@/components/shared/radio-list';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { RECIPE_MEDIA } from '@/lib/domain/recipe';
import styles from './describe.module.css';
import type { FieldsProps } from './part-fields';
import { useDescribeWords } from './words/describe-words';

/** What sort of place it is, and how its words are written where that can differ. */
export const Nature = ({ draft, change }: Omit<FieldsProps, 'wrong'>) => {
  const say = useDescribeWords();
  const source = useSourceWords();
  const markups = (['plain', 'html'] as const).map((value) => ({ value, label: say(`markup.${value}`) }));
  const media = RECIPE_MEDIA.map((value) => ({ value, label: source(`place.${value}`) }));
  return (
    <div className={styles.nature}>
      {draft.reads === 'json' && (
        <RadioList
          legend={say('markup')}
          options={markups}
          chosen={draft.markup}
          choose={(markup) => change({ ...draft, markup })}
        />
      )}
      <RadioList
        legend={say('medium')}
        options={media}
        chosen={draft.medium}
        choose={(medium) => change({ ...draft, medium })}
      />
    </div>
  );
};
