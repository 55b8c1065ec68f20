import { useEffect, useState } from 'react';
import { relayName } from '@/components/options/friends/relays/relay-names';
import { usePorts } from '@/components/shared/ports';
import styles from './invite-relays.module.css';
import { usePeopleWords } from './words/people-words';

type Read = { from: string; relays: readonly string[] };

/** What an invitation says, once it is whole and good. */
const useReadInvite = (code: string): Read | undefined => {
  const { send } = usePorts();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isCurrent = true;
    const take = (now: Read | undefined) => isCurrent && setRead(now);
    const reading = code ? send('readInvite', { code }) : Promise.resolve(undefined);
    reading.then((answer) => take(answer?.state === 'done' ? answer : undefined)).catch(() => take(undefined));
    return () => {
      isCurrent = false;
    };
  }, [code, send]);
  return read;
};

/** What leaves when an invitation is accepted, and to which relays: read on this device, before any of them is contacted. */
export const InviteRelays = ({ code }: { code: string }) => {
  const say = usePeopleWords();
  const read = useReadInvite(code);
  return (
    <div className={styles.leaves} role="status">
      {read && (
        <>
          <p>{say('accept.relays', { name: read.from })}</p>
          <ul>
            {read.relays.map((url) => (
              <li key={url}>
                <bdi>{relayName(url)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say('accept.leaves')}</p>
    </div>
  );
};
