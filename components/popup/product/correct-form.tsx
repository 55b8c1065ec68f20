import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { MainButton } from '@/components/popup/parts/main-button';
import type { Actions } from '@/components/popup/state/state';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { useEscape } from '@/components/shared/use-escape';
import { CAPS, plainLine } from '@/lib/domain/plain-text';
import styles from './correct-form.module.css';

type Form = { name: string; canDeny: boolean; correct: Actions['correct']; close(): void };

/** Sends a correction; closes when it was kept, says so when not. */
const useCorrecting = ({ correct, close }: Form) => {
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const send = async (correction: Parameters<Actions['correct']>[0]) => {
    setState('sending');
    if (await correct(correction)) close();
    else setState('failed');
  };
  return { state, send };
};

/** Lets the shopper name the product, or say that there is none. Escape closes it. */
export const CorrectForm = (form: Form) => {
  const say = usePopupWords();
  const hint = useId();
  const { state, send } = useCorrecting(form);
  const [name, setName] = useState(form.name);
  const field = useRef<HTMLInputElement>(null);
  const onKeyDown = useEscape(form.close);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tidy = plainLine(name, CAPS.productName);
    if (tidy) void send({ name: tidy });
  };
  return (
    <form className={styles.form} aria-label={say('correct.title')} onSubmit={submit} onKeyDown={onKeyDown}>
      <label className={styles.label}>
        {say('correct.name')}
        <input
          ref={field}
          className={styles.field}
          required
          maxLength={CAPS.productName}
          aria-describedby={hint}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <span id={hint} className={styles.hint}>
          {say('correct.hint')}
        </span>
      </label>
      <div className={styles.buttons}>
        <MainButton type="submit" disabled={state === 'sending'}>
          {say('correct.save')}
        </MainButton>
        {form.canDeny && <Button onClick={() => send('not-a-product')}>{say('correct.none')}</Button>}
        <Button variant="bare" onClick={form.close}>
          {say('correct.cancel')}
        </Button>
      </div>
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {say('correct.failed')}
        </p>
      )}
    </form>
  );
};
