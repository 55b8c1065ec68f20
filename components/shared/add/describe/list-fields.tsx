import type { RefObject } from 'react';
import { Field } from '@/components/shared/field';
import { placesOf, withPlaces } from './draft';
import type { FieldsProps } from './part-fields';
import { useDescribeWords } from './words/describe-words';

const EXAMPLES = { json: '/data/reviews', html: '.review' } as const;

type ListFieldsProps = FieldsProps & { first: RefObject<HTMLInputElement | null> };

/** Where the opinions stand in an answer; on a page also what stands there when nobody said anything. */
export const ListFields = ({ draft, wrong, change, first }: ListFieldsProps) => {
  const say = useDescribeWords();
  const { items, frame } = placesOf(draft);
  const { reads } = draft;
  return (
    <>
      <Field
        ref={first}
        label={say(`items.${reads}`)}
        hint={say(`items.${reads}.hint`)}
        wrong={wrong.items && say(`wrong.${wrong.items}`)}
        required={reads === 'html'}
        placeholder={EXAMPLES[reads]}
        maxLength={200}
        value={items}
        onChange={({ target }) => change(withPlaces(draft, { items: target.value }))}
      />
      {reads === 'html' && (
        <Field
          label={say('frame')}
          hint={say('frame.hint')}
          wrong={wrong.frame && say(`wrong.${wrong.frame}`)}
          placeholder="#search-results"
          maxLength={200}
          value={frame}
          onChange={({ target }) => change(withPlaces(draft, { frame: target.value }))}
        />
      )}
    </>
  );
};
