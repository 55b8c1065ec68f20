import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { filledAddress, PLACEHOLDERS } from '@/lib/domain/address-template';
import { CAPS } from '@/lib/domain/plain-text';
import { MOST_PLACES, type SearchPlace } from '@/lib/domain/search-place';
import styles from './searches.module.css';
import { useDrafting } from './use-drafting';
import { useSearchWords } from './words/search-words';

const EXAMPLE = 'https://forum.example/search?q={name}';
const NAME = '{name}';
const OTHERS = PLACEHOLDERS.filter((placeholder) => placeholder !== 'name').map((placeholder) => `{${placeholder}}`);

type Drafting = ReturnType<typeof useDrafting>;

const useWrongAddress = ({ address }: Drafting['wrong']): string | undefined => {
  const say = useSearchWords();
  switch (address) {
    case undefined:
      return undefined;
    case 'known':
      return say('own.known');
    case 'full':
      return say('own.full', { count: MOST_PLACES });
    case 'no-address':
      return say('trouble.no-address', { example: EXAMPLE });
    case 'no-placeholder':
      return say('trouble.no-placeholder', { placeholder: NAME });
    case 'unknown-placeholder':
      return say('trouble.unknown-placeholder', { known: [NAME, ...OTHERS].join(' ') });
    default:
      return say(`trouble.${address}`);
  }
};

/** The address as it would be opened for an invented product, as soon as it can be. */
const Opens = ({ address }: { address: string }) => {
  const say = useSearchWords();
  const words = say('form.example');
  const opened = filledAddress(address, {
    name: words,
    brand: 'Oriel',
    gtin: '4006381333931',
    isbn: '9780306406157',
    mpn: 'F-48',
  });
  return opened ? <p className={styles.opens}>{say('form.opens', { words, address: opened })}</p> : null;
};

const Fields = ({ typed, draft, wrong, change }: Drafting) => {
  const say = useSearchWords();
  return (
    <>
      <Field
        label={say('form.name')}
        value={typed.name}
        maxLength={CAPS.name}
        wrong={wrong.name && say('form.no-name')}
        onChange={({ target }) => change({ name: target.value })}
      />
      <div>
        <Field
          label={say('form.address')}
          hint={say('form.hint', { placeholder: NAME, others: OTHERS.join(' ') })}
          wrong={useWrongAddress(wrong)}
          inputMode="url"
          placeholder={EXAMPLE}
          value={typed.address}
          onChange={({ target }) => change({ address: target.value })}
        />
        <Opens address={draft.address} />
      </div>
    </>
  );
};

type PlaceFormProps = {
  /** The place to change; a new one without. */
  place: SearchPlace | undefined;
  leave(): void;
};

/** The name and the address of a place to search, checked before they are kept. */
export const PlaceForm = ({ place, leave }: PlaceFormProps) => {
  const say = useSearchWords();
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const drafting = useDrafting(place, leave);
  useEffect(() => {
    if (place) form.current?.querySelector('input')?.focus();
  }, [place]);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => void drafting.submit(event)}
    >
      <h3 id={heading}>{say(place ? 'form.change' : 'form.new')}</h3>
      <Fields {...drafting} />
      <div className={styles.acts}>
        <Button type="submit">{say(place ? 'form.save' : 'form.add')}</Button>
        {place && (
          <Button variant="bare" onClick={leave}>
            {say('form.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
