import { Field } from '@/components/shared/field';
import { RadioList } from '@/components/shared/radio-list';
import type { FieldsProps } from './part-fields';
import { useDescribeWords } from './words/describe-words';

const PLACEHOLDERS = { name: '{name}', brand: '{brand}', gtin: '{gtin}', isbn: '{isbn}', mpn: '{mpn}' };

/** What the place answers with, and the address it is asked at. */
export const Where = ({ draft, wrong, change }: FieldsProps) => {
  const say = useDescribeWords();
  const ways = (['html', 'json'] as const).map((value) => ({
    ...{ value, label: say(`reads.${value}`), hint: say(`reads.${value}.hint`) },
  }));
  return (
    <>
      <RadioList
        legend={say('reads')}
        options={ways}
        chosen={draft.reads}
        choose={(reads) => change({ ...draft, reads })}
      />
      <Field
        label={say('address')}
        hint={say('address.hint', PLACEHOLDERS)}
        wrong={wrong.address && say(`wrong.${wrong.address}`)}
        required
        inputMode="url"
        placeholder="https://reviews.example/search?q={name}"
        maxLength={1000}
        value={draft.address}
        onChange={({ target }) => change({ ...draft, address: target.value })}
      />
    </>
  );
};
