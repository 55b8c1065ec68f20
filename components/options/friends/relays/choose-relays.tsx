import { NotDone } from '@/components/options/friends/not-done';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import { MOST_RELAYS } from '@/lib/domain/friends/relay';
import styles from './choose-relays.module.css';
import { RelayChoice, useRelayChoice } from './relay-choice';
import { WhatRelaysLearn } from './what-relays-learn';
import { useRelayWords } from './words/relay-words';

/** The relays, confirmed or changed by the shopper before any of them is contacted. */
export const ChooseRelays = () => {
  const say = useRelayWords();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const choice = useRelayChoice();
  const { chosen } = choice;
  return (
    <Part title={say('choose.heading')} says={say('choose.says')}>
      <div className={styles.choose}>
        <WhatRelaysLearn />
        <RelayChoice legend={say('choose.legend', { count: MOST_RELAYS })} choice={choice} />
        <NotDone doing={doing} />
        <div className={styles.confirm}>
          <Button
            variant="main"
            disabled={chosen.length === 0 || doing.step === 'doing'}
            onClick={() => void act(send('setRelays', { relays: chosen }))}
          >
            {say('choose.do', { count: chosen.length })}
          </Button>
          <p>{say('choose.not-yet')}</p>
        </div>
      </div>
    </Part>
  );
};
