import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { hostOf } from '@/lib/domain/web-address';
import styles from './add-source.module.css';
import { AddingStep } from './adding-step';
import { pastedAddress } from './address';
import { Starters } from './starters';
import { useAdding } from './use-adding';

/** Says before the click what it asks for and what it sends. */
const useHint = (pasted: string): string => {
  const say = useSourceWords();
  const address = pastedAddress(pasted);
  return address ? say('add.before', { host: hostOf(address.href) }) : say('add.hint');
};

/** Adding a place to ask: paste an address, see what it is, add it; or take one that many begin with. */
export const AddSource = () => {
  const say = useSourceWords();
  const [pasted, paste] = useState('');
  const [wrong, setWrong] = useState(false);
  const flow = useAdding();
  const { adding, look } = flow;
  const hint = useHint(pasted);
  const busy = adding.step === 'allowing' || adding.step === 'looking';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = pastedAddress(pasted);
    setWrong(!address);
    if (address) void look(address);
  };
  const change = (typed: string) => {
    paste(typed);
    setWrong(false);
  };
  const done = () => {
    flow.cancel();
    change('');
  };
  return (
    <div className={styles.adding}>
      <form className={styles.form} onSubmit={submit}>
        <Field
          label={say('add.label')}
          hint={adding.step === 'pasting' ? hint : undefined}
          wrong={wrong ? say('add.no-address') : undefined}
          inputMode="url"
          placeholder="https://forum.example"
          value={pasted}
          onChange={({ target }) => change(target.value)}
          disabled={busy}
        />
        <Button type="submit" disabled={busy || !pasted.trim()}>
          {say('add.look')}
        </Button>
      </form>
      <AddingStep flow={flow} pasted={pasted} onDone={done} />
      {adding.step === 'pasting' && (
        <Starters onAdd={flow.add}>
          <Button variant="link" onClick={flow.choose}>
            {say('add.choose')}
          </Button>
        </Starters>
      )}
    </div>
  );
};
