import { useId } from 'react';
import sections from '@/components/popup/parts/section.module.css';
import type { PopupState } from '@/components/popup/state/state';
import { Button } from '@/components/shared/button';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import { productRef } from '@/lib/domain/friends/product-ref';
import type { Product } from '@/lib/domain/product';
import type { FriendsActions } from './actions';
import { adviceOf } from './advice';
import styles from './friends.module.css';
import { useFriendsWords } from './words/friends-words';

type DecidedProps = { product: Product; state: PopupState; actions: FriendsActions };

/** "Decided?": bought or passed; afterwards what was decided, and the way to say how it is. */
export const Decided = ({ product, state, actions }: DecidedProps) => {
  const say = useFriendsWords();
  const language = useLanguage();
  const id = useId();
  const { decided } = state.friends;
  const decide = (what: 'bought' | 'passed') =>
    actions.decide({ product: productRef(product), decided: what, advice: adviceOf(state) });
  if (decided)
    return (
      <section className={sections.section}>
        <p>{say(`decided.${decided.decided}`, { day: dayOf(decided.at, language) })}</p>
        {decided.decided === 'bought' && (
          <Button variant="link" onClick={() => actions.openPick(`#verdict=${decided.id}`)}>
            {say('decided.tell')}
          </Button>
        )}
      </section>
    );
  return (
    <section className={sections.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {say('decide.open')}
      </h2>
      <div className={styles.buttons}>
        <Button onClick={() => decide('bought')}>{say('decide.bought')}</Button>
        <Button onClick={() => decide('passed')}>{say('decide.passed')}</Button>
      </div>
    </section>
  );
};
