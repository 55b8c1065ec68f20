import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import { useStored } from '@/components/shared/use-stored';
import { readSealedKeys, watchSealedKeys } from '@/lib/storage/sealed-keys';
import styles from './keys-waiting.module.css';
import { useDataWords } from './words/data-words';

type Told = { count: number; left: number } | 'dropped';

const REFUSALS = ['wrong-passphrase', 'not-ours', 'newer', 'not-found'] as const;

/** Opening the keys an import brought, or letting go of them. */
const useOpening = () => {
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [told, tell] = useState<Told>();
  const open = async (passphrase: string) => {
    tell(undefined);
    const opened = await act(send('openSourceKeys', { passphrase }));
    if (opened) tell(opened.brought);
    return opened !== undefined;
  };
  const drop = async () => {
    if (await act(send('dropSourceKeys', {}))) tell('dropped');
  };
  return { doing, told, open, drop };
};

/** Why the keys were not opened, in words for the field. */
const useWrong = ({ doing }: ReturnType<typeof useOpening>, isMissing: boolean): string | undefined => {
  const say = useDataWords();
  if (isMissing) return say('waiting.missing');
  if (doing.step !== 'refused') return undefined;
  const because = REFUSALS.find((one) => one === doing.because);
  return say(because ? `waiting.${because}` : 'waiting.unreached');
};

const KeysForm = ({ opening }: { opening: ReturnType<typeof useOpening> }) => {
  const say = useDataWords();
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = useWrong(opening, tried && !passphrase);
  const isBusy = opening.doing.step === 'doing';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (passphrase) void opening.open(passphrase).then((isOpen) => isOpen && setPassphrase(''));
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        type="password"
        label={say('waiting.passphrase')}
        wrong={wrong}
        value={passphrase}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={isBusy}>
          {say(isBusy ? 'waiting.opening' : 'waiting.open')}
        </Button>
        <Button variant="bare" disabled={isBusy} onClick={() => void opening.drop()}>
          {say('waiting.drop')}
        </Button>
      </div>
    </form>
  );
};

/** What came of it. The form it was typed into may be gone, so the focus comes here. */
const Outcome = ({ told }: { told: Told }) => {
  const say = useDataWords();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <Notice>
      <p ref={words} tabIndex={-1} className={styles.told}>
        {told === 'dropped' ? say('waiting.dropped') : told.count > 0 && say('waiting.done', { count: told.count })}
        {told !== 'dropped' && told.left > 0 && ` ${say('waiting.left', { count: told.left })}`}
      </p>
    </Notice>
  );
};

/** While sealed keys of an import wait: the passphrase that opens them, as often as it takes. Nothing where none wait. */
export const KeysWaiting = () => {
  const say = useDataWords();
  const opening = useOpening();
  const { told } = opening;
  const sealed = useStored(readSealedKeys, watchSealedKeys);
  return (
    <div className={styles.room}>
      {sealed !== undefined && sealed.length > 0 && (
        <section className={styles.waiting} aria-label={say('waiting.heading')}>
          <h3>{say('waiting.heading')}</h3>
          <p>{say('waiting.says')}</p>
          <KeysForm opening={opening} />
        </section>
      )}
      {told && <Outcome told={told} />}
    </div>
  );
};
