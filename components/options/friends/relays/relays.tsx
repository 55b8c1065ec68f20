import { NotDone } from '@/components/options/friends/not-done';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { useNews } from '@/components/shared/friends/use-news';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { Book } from '@/lib/domain/friends/book';
import { MOST_RELAYS, SUGGESTED_RELAYS } from '@/lib/domain/friends/relay';
import { AddRelay } from './add-relay';
import { RelayList } from './relay-list';
import { relayName } from './relay-names';
import styles from './relays.module.css';
import { WaitingToBeSent } from './sending';
import { WhatRelaysLearn } from './what-relays-learn';
import { useRelayWords } from './words/relay-words';

const Suggested = ({ relays, add }: { relays: readonly string[]; add(url: string): void }) => {
  const say = useRelayWords();
  const left = SUGGESTED_RELAYS.filter((url) => !relays.includes(url));
  if (left.length === 0) return null;
  return (
    <p className={styles.suggested}>
      {say('relays.suggested')}
      {left.map((url) => (
        <Button
          key={url}
          variant="link"
          aria-label={say('relays.add', { relay: relayName(url) })}
          onClick={() => add(url)}
        >
          {relayName(url)}
        </Button>
      ))}
    </p>
  );
};

/** The machines that carry sealed messages: how each is, one's own beside them, and what still waits to leave. */
export const Relays = ({ book }: { book: Book }) => {
  const say = useRelayWords();
  const { send } = usePorts();
  const news = useNews();
  const { doing, act } = useDoing();
  const { relays } = book;
  const set = (next: readonly string[]) => void act(send('setRelays', { relays: next }));
  const add = (url: string) => set([...relays, url]);
  return (
    <>
      <Part title={say('relays.heading')} says={say('relays.says')}>
        <div className={styles.relays}>
          <RelayList
            relays={relays}
            health={news.relays}
            busy={doing.step === 'doing'}
            remove={(url) => set(relays.filter((other) => other !== url))}
          />
          {news.crowded && (
            <Notice>
              <p>{say('relays.crowded')}</p>
            </Notice>
          )}
          <NotDone doing={doing} />
          {relays.length < MOST_RELAYS ? (
            <>
              <Suggested relays={relays} add={add} />
              <AddRelay used={relays} add={add} />
            </>
          ) : (
            <p className={styles.full}>{say('relays.full', { count: MOST_RELAYS })}</p>
          )}
        </div>
      </Part>
      <WaitingToBeSent sending={news.sending} />
      <Part title={say('relay.heading')}>
        <WhatRelaysLearn />
      </Part>
    </>
  );
};
