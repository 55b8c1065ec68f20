import type { RefObject } from 'react';
import { Field } from '@/components/shared/field';
import { placesOf, withPlaces } from './draft';
import type { FieldsProps } from './part-fields';
import { useDescribeWords } from './words/describe-words';

const EXAMPLES = { json: '/data/reviews', html: '.review' } as const;
/** What may be said of a page besides its opinions. */
const OF_PAGE = { topic: '.product-name', frame: '#search-results' } as const;

type ListFieldsProps = FieldsProps & { first: RefObject<HTMLInputElement | null> };

const PageFields = ({ draft, wrong, change }: FieldsProps) => {
  const say = useDescribeWords();
  return (['topic', 'frame'] as const).map((name) => (
    <Field
      key={name}
      label={say(name)}
      hint={say(`${name}.hint`)}
      wrong={wrong[name] && say(`wrong.${wrong[name]}`)}
      placeholder={OF_PAGE[name]}
      maxLength={200}
      value={placesOf(draft)[name]}
      onChange={({ target }) => change(withPlaces(draft, { [name]: target.value }))}
    />
  ));
};

/** Where the opinions stand in an answer; on a page also what it is about, and what stands there when nobody said anything. */
export const ListFields = ({ first, ...fields }: ListFieldsProps) => {
  const { draft, wrong, change } = fields;
  const say = useDescribeWords();
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
        value={placesOf(draft).items}
        onChange={({ target }) => change(withPlaces(draft, { items: target.value }))}
      />
      {reads === 'html' && <PageFields {...fields} />}
    </>
  );
};
