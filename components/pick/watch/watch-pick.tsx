import { useEffect } from 'react';
import { PickThread } from '@/components/pick/parts/pick-thread';
import { ServerRefused } from '@/components/pick/parts/server-refused';
import { usePeople } from '@/components/pick/parts/use-people';
import { useNews } from '@/components/shared/friends/use-news';
import { usePorts } from '@/components/shared/ports';
import { Said } from '@/components/shared/said';
import { useNow } from '@/components/shared/use-now';
import type { Book } from '@/lib/domain/friends/book';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { Acts } from './acts';
import { Missing } from './missing';
import { SendingNotice } from './sending-notice';
import { ShareLink } from './share-link';
import { Standing } from './standing';
import { Tallies } from './tallies';
import { Voices } from './voices';
import styles from './watch.module.css';

/** So many seconds after it was sent it is still worth saying which way a pick went. */
const JUST_SENT = 600;

/** The shopper's own pick: what friends say, who is still silent, and what can be done with it. */
export const WatchPick = ({ pick, book, share }: { pick: SharedPick; book: Book; share: boolean }) => {
  const { send } = usePorts();
  const people = usePeople(book);
  const now = useNow();
  const { sending, photoServer } = useNews();
  const said = pick.answers.length + pick.remarks.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever came since is seen too.
  useEffect(() => {
    void send('sawPick', { pick: pick.id }).catch(() => undefined);
  }, [send, pick.id, said]);
  return (
    <article className={styles.watch}>
      <header className={styles.head}>
        <h1>
          <Said>{pick.pick.question}</Said>
        </h1>
        {pick.pick.note && (
          <p className={styles.note}>
            <Said>{pick.pick.note}</Said>
          </p>
        )}
        <Standing pick={pick} now={now} />
        {photoServer?.pick === pick.id && now - pick.sentAt / 1000 < JUST_SENT && <ServerRefused />}
        <SendingNotice sending={sending.filter((one) => one.pick === pick.id)} />
      </header>
      <div className={styles.said}>
        {share && <ShareLink pick={pick} book={book} now={now} open />}
        <Tallies pick={pick} />
        <Voices pick={pick} people={people} />
        <PickThread pick={pick} people={people} now={now} />
        {!share && <ShareLink pick={pick} book={book} now={now} open={false} />}
      </div>
      <aside className={styles.side}>
        <Acts pick={pick} />
        <Missing pick={pick} people={people} />
      </aside>
    </article>
  );
};
