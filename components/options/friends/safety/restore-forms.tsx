import { FileKey } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { CodeField } from '@/components/options/friends/people/code-field';
import { ChooseFile } from '@/components/shared/choose-file';
import { Field } from '@/components/shared/field';
import type { RestoreFormProps } from './restore-form';
import styles from './safety.module.css';
import { useSafetyWords } from './words/safety-words';

type Secret = { label: string; value: string; missing: boolean; set(value: string): void };

const SecretField = ({ label, value, missing, set }: Secret) => {
  const say = useSafetyWords();
  return (
    <Field
      type="password"
      autoComplete="off"
      className={styles.field ?? ''}
      label={label}
      wrong={missing && !value ? say('restore.missing') : undefined}
      value={value}
      onChange={({ target }) => set(target.value)}
    />
  );
};

/** Both parts, tried together: what is sealed and what opens it. */
const useOpening = ({ restore }: RestoreFormProps, sealed?: string) => {
  const [text, setText] = useState(sealed ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (text && passphrase) restore({ text, passphrase });
  };
  return { text, setText, passphrase, setPassphrase, tried, submit };
};

/** From the sealed key an import brought along. */
export const SealedForm = ({ sealed, ...form }: RestoreFormProps & { sealed: string }) => {
  const say = useSafetyWords();
  const { passphrase, setPassphrase, tried, submit } = useOpening(form, sealed);
  return (
    <form id={form.id} className={styles.form} onSubmit={submit} noValidate>
      <SecretField label={say('passphrase')} value={passphrase} missing={tried} set={setPassphrase} />
      {form.children}
    </form>
  );
};

/** From a backup file and its passphrase. */
export const FileForm = (form: RestoreFormProps) => {
  const say = useSafetyWords();
  const { text, setText, passphrase, setPassphrase, tried, submit } = useOpening(form);
  const [name, setName] = useState('');
  const take = async (file: File) => {
    const read = await file.text().catch(() => '');
    setText(read);
    setName(read && file.name);
  };
  return (
    <form id={form.id} className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.file}>
        <ChooseFile label={say('restore.choose')} accept=".json,application/json" onChosen={(file) => void take(file)}>
          <FileKey size={16} aria-hidden />
          {say('restore.choose')}
        </ChooseFile>
        {name && <bdi>{name}</bdi>}
      </div>
      {tried && !text && (
        <p className={styles.wrong} role="alert">
          {say('restore.file.missing')}
        </p>
      )}
      <SecretField label={say('passphrase')} value={passphrase} missing={tried} set={setPassphrase} />
      {form.children}
    </form>
  );
};

/** From the code another device shows, and what is typed beside it. */
export const DeviceForm = (form: RestoreFormProps) => {
  const say = useSafetyWords();
  const { text, setText, passphrase, setPassphrase, tried, submit } = useOpening(form);
  return (
    <form id={form.id} className={styles.form} onSubmit={submit} noValidate>
      <CodeField
        label={say('restore.device.text')}
        wrong={tried && !text ? say('restore.missing') : undefined}
        code={text}
        take={setText}
      />
      <Field
        className={styles.field ?? ''}
        label={say('restore.device.code')}
        wrong={tried && !passphrase ? say('restore.missing') : undefined}
        value={passphrase}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      {form.children}
    </form>
  );
};
