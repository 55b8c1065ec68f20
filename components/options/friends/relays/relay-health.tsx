import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { type Standing, Stands } from '@/components/shared/stands';
import { relativeTime } from '@/components/shared/times';
import type { RelayHealth } from '@/lib/domain/friends/relay';
import styles from './relay-health.module.css';
import { useRelayWords } from './words/relay-words';

const STANDS: Record<RelayHealth['state'], Standing> = {
  well: 'ok',
  unreachable: 'bad',
  refused: 'bad',
  'too-slow': 'slow',
};

const GUARDS = { true: 'yes', false: 'no', unknown: 'unknown' } as const;

/** How a relay was when it was last used, in how long, and whether it guards what is sealed. */
export const HealthOfRelay = ({ health }: { health: RelayHealth }) => {
  const say = useRelayWords();
  const language = useLanguage();
  const { now } = usePorts();
  const ms = Math.round(health.ms);
  return (
    <div className={styles.health}>
      <Stands how={STANDS[health.state]}>
        <span>{say(`health.${health.state}`)}</span>
      </Stands>
      <p className={styles.more}>
        {health.state === 'well' && <>{say('health.ms', { ms })} · </>}
        {relativeTime(health.at, now(), language)}
      </p>
      {health.because && (
        <p className={styles.more}>
          {say('health.because')} <q>{health.because}</q>
        </p>
      )}
      {health.state === 'well' && <p className={styles.more}>{say(`guards.${GUARDS[`${health.guards}`]}`)}</p>}
    </div>
  );
};
