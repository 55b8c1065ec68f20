import { Part } from '@/components/options/section';
import { type Standing, Stands } from '@/components/shared/stands';
import type { Sending } from '@/lib/domain/friends/news';
import styles from './sending.module.css';
import { useRelayWords } from './words/relay-words';

const STANDS: Record<Sending['state'], Standing> = {
  sending: 'waiting',
  waiting: 'slow',
  slow: 'slow',
  refused: 'bad',
};

/** What is still on its way to the relays, each thing with why. */
export const WaitingToBeSent = ({ sending }: { sending: readonly Sending[] }) => {
  const say = useRelayWords();
  return (
    <Part title={say('sending.heading')}>
      {sending.length === 0 ? (
        <p className={styles.none}>{say('sending.none')}</p>
      ) : (
        <ul className={styles.sending}>
          {sending.map(({ id, what, state, done, of, because }) => (
            <li key={id}>
              <Stands how={STANDS[state]}>
                <b>{say(`sending.${what}`)}</b>
              </Stands>
              <p>
                {say(`sending.${state}`)}
                {of > 1 && <> {say('sending.pieces', { done, of })}</>}
                {because && (
                  <>
                    {' '}
                    {say('health.because')} <q>{because}</q>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
};
