import { X } from 'lucide-react';
import { Button } from '@/components/shared/button';
import { Stands } from '@/components/shared/stands';
import type { RelayHealth } from '@/lib/domain/friends/relay';
import { HealthOfRelay } from './relay-health';
import styles from './relay-list.module.css';
import { relayName } from './relay-names';
import { useRelayWords } from './words/relay-words';

type RelayListProps = {
  relays: readonly string[];
  health: readonly RelayHealth[];
  busy: boolean;
  remove(url: string): void;
};

/** The relays in use, each with how it was when last used. */
export const RelayList = ({ relays, health, busy, remove }: RelayListProps) => {
  const say = useRelayWords();
  const healthOf = (url: string) => health.find((one) => one.url === url);
  return (
    <ul className={styles.relays} aria-label={say('relays.heading')}>
      {relays.map((url) => {
        const known = healthOf(url);
        return (
          <li key={url}>
            <b>
              <bdi>{relayName(url)}</bdi>
            </b>
            {known ? (
              <HealthOfRelay health={known} />
            ) : (
              <div className={styles.unused}>
                <Stands how="off">
                  <span>{say('health.never')}</span>
                </Stands>
              </div>
            )}
            <Button
              variant="square"
              disabled={busy || relays.length === 1}
              aria-label={say('relays.remove', { relay: relayName(url) })}
              onClick={() => remove(url)}
            >
              <X size={16} aria-hidden />
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
