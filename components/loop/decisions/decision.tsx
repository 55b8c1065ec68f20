import { useState } from 'react';
import styles from '@/components/loop/loop.module.css';
import { type SayLoop, useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Language } from '@/lib/domain/settings';

const factsOf = ({ decided, at, came, reminder, remindersOff }: Purchase, say: SayLoop, language: Language): string =>
  [
    say(`bought.${decided}`, { day: dayOf(at, language) }),
    came && say(`bought.came.${came}`),
    reminder && say('bought.due', { day: dayOf(reminder.due, language) }),
    remindersOff && say('bought.off'),
  ]
    .filter(Boolean)
    .join(' · ');

type DecisionProps = {
  purchase: Purchase;
  /** Waits for a command, and tells the shopper when it did not get through. */
  act(command: Promise<unknown>): void;
};

/** Forgets a decision, once the shopper has said so twice: it is kept nowhere else. */
const Forget = ({ purchase: { id, product }, act }: DecisionProps) => {
  const say = useLoopWords();
  const { send } = usePorts();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button
        variant="link"
        aria-label={say('bought.forget', { product: product.name })}
        onClick={() => setAsked(true)}
      >
        {say('bought.forgetShort')}
      </Button>
    );
  return (
    <>
      <Button autoFocus onClick={() => act(send('forgetPurchase', { purchase: id }))}>
        {say('bought.sure')}
      </Button>
      <Button variant="bare" onClick={() => setAsked(false)}>
        {say('bought.keep')}
      </Button>
    </>
  );
};

/** One thing the shopper bought or decided against, and what can be done about it. */
export const Decision = ({ purchase, act }: DecisionProps) => {
  const say = useLoopWords();
  const language = useLanguage();
  const { send, openOwn } = usePorts();
  const { id, product, decided, reminder, verdict } = purchase;
  return (
    <li>
      <div>
        <b>
          <bdi>{product.name}</bdi>
        </b>
        <p className={styles.beside}>{factsOf(purchase, say, language)}</p>
      </div>
      <div className={styles.acts}>
        {decided === 'bought' && (
          <Button onClick={() => openOwn(`/pick.html#verdict=${encodeURIComponent(id)}`)}>
            {say(verdict ? 'bought.change' : 'bought.tell')}
          </Button>
        )}
        {reminder && (
          <Button
            variant="link"
            aria-label={say('bought.stop', { product: product.name })}
            onClick={() => act(send('remindNever', { purchase: id }))}
          >
            {say('bought.stopShort')}
          </Button>
        )}
        <Forget purchase={purchase} act={act} />
      </div>
    </li>
  );
};
