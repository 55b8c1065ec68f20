import { type SubmitEvent, useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { RelayHealth } from '@/lib/domain/friends/relay';
import styles from './add-relay.module.css';
import { HealthOfRelay } from './relay-health';
import { relayName, typedRelay } from './relay-names';
import { useRelayWords } from './words/relay-words';

type AddRelayProps = {
  /** Those chosen already. */
  used: readonly string[];
  add(url: string): void;
};

type Wrong = 'add.wrong' | 'add.used';

const useTesting = ({ used }: AddRelayProps) => {
  const { send } = usePorts();
  const { doing, act, forget } = useDoing();
  const [typed, type] = useState('');
  const [wrong, setWrong] = useState<Wrong>();
  const [health, setHealth] = useState<RelayHealth>();
  const start = (text: string) => {
    type(text);
    setWrong(undefined);
    setHealth(undefined);
    forget();
  };
  const test = async () => {
    const url = typedRelay(typed);
    setWrong(!url ? 'add.wrong' : used.includes(url) ? 'add.used' : undefined);
    if (!url || used.includes(url)) return;
    setHealth((await act(send('testRelay', { url })))?.brought);
  };
  return { typed, wrong, health, doing, start, test };
};

type TestedProps = { health: RelayHealth; onAdd(): void; onCancel(): void };

/** What the test brought. One that did not answer may still be added: it may be down only now. */
const Tested = ({ health, onAdd, onCancel }: TestedProps) => {
  const say = useRelayWords();
  const options = useOptionsWords();
  return (
    <div className={styles.tested}>
      <div role="status">
        <b>
          <bdi>{relayName(health.url)}</bdi>
        </b>
        <HealthOfRelay health={health} />
      </div>
      <div className={styles.acts}>
        <Button onClick={onAdd}>{say(health.state === 'well' ? 'add.do' : 'add.anyway')}</Button>
        <Button variant="bare" onClick={onCancel}>
          {options('confirm.no')}
        </Button>
      </div>
    </div>
  );
};

/** A relay by its address. It is tested in the click that asks for it, and only then added. */
export const AddRelay = (relays: AddRelayProps) => {
  const say = useRelayWords();
  const { typed, wrong, health, doing, start, test } = useTesting(relays);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void test();
  };
  const add = () => {
    if (health) relays.add(health.url);
    start('');
  };
  return (
    <div className={styles.add}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field
          label={say('add.label')}
          hint={say('add.hint')}
          wrong={wrong && say(wrong)}
          inputMode="url"
          placeholder="relay.example"
          maxLength={200}
          value={typed}
          onChange={({ target }) => start(target.value)}
        />
        <Button type="submit" disabled={!typed.trim() || doing.step === 'doing'}>
          {say(doing.step === 'doing' ? 'add.testing' : 'add.test')}
        </Button>
      </form>
      <NotDone doing={doing} />
      {health && <Tested health={health} onAdd={add} onCancel={() => start('')} />}
    </div>
  );
};
