import { FileDown } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { usePickDoors } from '@/components/pick/pick-doors';
import { Button } from '@/components/shared/button';
import { useChoices } from '@/components/shared/choices';
import { Field } from '@/components/shared/field';
import { typedAddress } from '@/components/shared/typed-address';
import styles from './watch.module.css';
import { useWatchWords } from './words/watch-words';

/** Where the page behind links is: asked for once, and kept. */
const AddressForm = () => {
  const say = useWatchWords();
  const change = useChoices((choices) => choices.change);
  const [typed, type] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const guestPage = typedAddress(typed);
    setWrong(!guestPage);
    if (guestPage) void change({ guestPage });
  };
  return (
    <form className={styles.place} onSubmit={submit} noValidate>
      <p className={styles.quiet}>{say('page.says')}</p>
      <Field
        label={say('page.address')}
        hint={say('page.hint')}
        wrong={wrong ? say('page.wrong') : undefined}
        inputMode="url"
        placeholder="https://"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
      <p>
        <Button type="submit">{say('page.keep')}</Button>
      </p>
    </form>
  );
};

/** What a code needs to be opened: the page at an address, or the page itself as a file to send. */
export const GuestPlace = ({ code, address }: { code: string; address: string }) => {
  const say = useWatchWords();
  const { saveGuestPage } = usePickDoors();
  const [saved, setSaved] = useState<boolean>();
  const save = () =>
    saveGuestPage(code).then(setSaved, () => {
      setSaved(false);
    });
  return (
    <>
      <p className={styles.quiet}>{say(address ? 'page.file.or' : 'page.file.says')}</p>
      <p>
        <Button variant={address ? 'bare' : 'plain'} onClick={() => void save()}>
          <FileDown size={16} aria-hidden />
          {say('page.file')}
        </Button>
      </p>
      <p role="status" className={styles.quiet}>
        {saved !== undefined && say(saved ? 'page.saved' : 'page.no-file')}
      </p>
      {!address && (
        <details className={styles.elsewhere}>
          <summary>{say('page.title')}</summary>
          <AddressForm />
        </details>
      )}
    </>
  );
};
