import { UserPlus } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { Section } from '@/components/pick/parts/section';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { usePorts } from '@/components/shared/ports';
import { LIMITS } from '@/lib/domain/friends/limits';
import styles from './newcomer.module.css';
import { useMakeWords } from './words/make-words';

/** The first need of friends: a name, and with it a key. Nobody is contacted. */
export const Introduction = () => {
  const say = useMakeWords();
  const { send, openOwn } = usePorts();
  const [name, setName] = useState('');
  const [state, setState] = useState<'idle' | 'missing' | 'busy' | 'failed'>('idle');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!name.trim()) return setState('missing');
    setState('busy');
    const done = await send('introduce', { name: name.trim(), mayBeAsked: true }).catch(() => undefined);
    setState(done?.state === 'done' ? 'idle' : 'failed');
  };
  return (
    <Section title={say('introduce.title')} hint={say('introduce.why')} id="audience">
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Field
          label={say('introduce.name')}
          maxLength={LIMITS.name}
          autoComplete="given-name"
          value={name}
          wrong={
            state === 'missing' && !name.trim()
              ? say('introduce.missing')
              : state === 'failed'
                ? say('refused.unreached')
                : undefined
          }
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit" disabled={state === 'busy'}>
          {say('introduce.do')}
        </Button>
      </form>
      <p className={styles.other}>
        <Button variant="link" onClick={() => openOwn('/options.html#friends')}>
          {say('introduce.restore')}
        </Button>
      </p>
    </Section>
  );
};

/** Somebody with a name and no friend yet: invite one, or ask through a link. */
export const Friendless = () => {
  const say = useMakeWords();
  const { openOwn } = usePorts();
  return (
    <Section title={say('audience.none')} hint={say('audience.none.why')} id="audience">
      <Button onClick={() => openOwn('/options.html#friends')}>
        <UserPlus size={16} aria-hidden />
        {say('audience.invite')}
      </Button>
      <p className={styles.other}>{say('audience.waiting')}</p>
    </Section>
  );
};

/** The shopper's key is lost: nothing begins over it. */
export const KeyLost = () => {
  const say = useMakeWords();
  const { openOwn } = usePorts();
  return (
    <Section title={say('unreadable.title')} hint={say('unreadable.why')} id="audience">
      <Button onClick={() => openOwn('/options.html#friends')}>{say('unreadable.do')}</Button>
    </Section>
  );
};
