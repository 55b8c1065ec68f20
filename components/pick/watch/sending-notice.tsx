import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import type { Sending } from '@/lib/domain/friends/news';
import styles from './sending-notice.module.css';
import { useOnline } from './use-online';
import { useWatchWords } from './words/watch-words';

const Progress = ({ done, of }: { done: number; of: number }) => {
  const say = useWatchWords();
  return (
    <div className={styles.sending} role="status">
      <p>
        <b>{say('sending.sealing')}</b> {of > 1 && say('sending.pieces', { done, of })}
      </p>
      <progress max={Math.max(1, of)} value={done} aria-label={say('sending.sealing')} />
    </div>
  );
};

const Refused = ({ because }: { because: string | undefined }) => {
  const say = useWatchWords();
  const { openOwn } = usePorts();
  return (
    <Notice tone="caution">
      <p>
        <b>{say('sending.refused')}</b> {say('sending.refused.why')}{' '}
        {because && (
          <>
            {say('sending.refused.said')} <q>{because}</q>
          </>
        )}
      </p>
      <Button onClick={() => openOwn('/options.html#friends?about=relays')}>{say('sending.relays')}</Button>
    </Notice>
  );
};

/** How far a pick is on its way out; nothing once all of it has left. */
export const SendingNotice = ({ sending }: { sending: readonly Sending[] }) => {
  const say = useWatchWords();
  const online = useOnline();
  const refused = sending.find(({ state }) => state === 'refused');
  if (refused) return <Refused because={refused.because} />;
  if (sending.some(({ state }) => state === 'waiting'))
    return (
      <Notice>
        <p>
          <b>{say(online ? 'sending.waiting' : 'sending.offline')}</b> {say('sending.waiting.why')}
        </p>
      </Notice>
    );
  if (sending.some(({ state }) => state === 'slow'))
    return (
      <Notice>
        <p>
          <b>{say('sending.slow')}</b> {say('sending.slow.why')}
        </p>
      </Notice>
    );
  const sum = (part: 'done' | 'of') => sending.reduce((all, one) => all + one[part], 0);
  return sending.length > 0 ? <Progress done={sum('done')} of={sum('of')} /> : null;
};
