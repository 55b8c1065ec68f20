import { type SubmitEvent, useState } from 'react';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { useEscape } from '@/components/shared/use-escape';
import { LIMITS } from '@/lib/domain/friends/limits';
import styles from './rename-form.module.css';
import { usePeopleWords } from './words/people-words';

type RenameFormProps = {
  label: string;
  name: string;
  /** Rejects when the name was not kept. */
  rename(next: string): Promise<void>;
  onCancel(): void;
};

/** A name changed where it stands. Escape leaves it as it was. */
export const RenameForm = ({ label, name, rename, onCancel }: RenameFormProps) => {
  const say = usePeopleWords();
  const options = useOptionsWords();
  const [typed, type] = useState(name);
  const [failed, setFailed] = useState(false);
  const leave = useEscape(onCancel);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const next = typed.trim();
    if (!next || next === name) return onCancel();
    rename(next).catch(() => setFailed(true));
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave}>
      <input
        // The shopper has just asked to type here.
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        maxLength={LIMITS.name}
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <Button type="submit">{say('rename.keep')}</Button>
      <Button variant="bare" onClick={onCancel}>
        {options('confirm.no')}
      </Button>
      {failed && (
        <p className={styles.wrong} role="alert">
          {options('unreached')}
        </p>
      )}
    </form>
  );
};
