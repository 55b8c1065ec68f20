import { type SubmitEvent, useState } from 'react';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { typedAddress } from '@/components/shared/typed-address';
import styles from './address-field.module.css';

type AddressFieldProps = {
  label: string;
  hint: string;
  placeholder: string;
  address: string;
  /** True when it was kept. */
  keep(address: string): Promise<boolean>;
};

/** An address of the shopper's own choice; empty means none. */
export const AddressField = ({ label, hint, placeholder, address, keep }: AddressFieldProps) => {
  const say = useFriendsWords();
  const announce = useAnnounce();
  const [typed, type] = useState(address);
  const [wrong, setWrong] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const next = typedAddress(typed);
    setWrong(next === undefined);
    if (next === undefined) return;
    type(next);
    if (await keep(next)) announce(say('address.kept'));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={label}
        hint={hint}
        wrong={wrong ? say('address.wrong') : undefined}
        inputMode="url"
        placeholder={placeholder}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <Button type="submit" disabled={typed.trim() === address}>
        {say('address.keep')}
      </Button>
    </form>
  );
};
