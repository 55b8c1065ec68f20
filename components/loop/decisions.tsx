import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { usePorts } from '@/components/shared/ports';
import { useLanguage, useSettings } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import { useShared } from '@/components/shared/words/shared-words';
import { nameOf } from '@/lib/domain/friends/book';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { trackRecords } from '@/lib/domain/friends/track-record';
import { PAGE_SOURCE } from '@/lib/domain/source';
import { readPurchases, watchPurchases } from '@/lib/storage/friends/purchases';
import styles from './loop.module.css';
import { useStored } from './use-stored';
import { useLoopWords } from './words/loop-words';

const Decision = ({ purchase }: { purchase: Purchase }) => {
  const say = useLoopWords();
  const language = useLanguage();
  const { send, openOwn } = usePorts();
  const { id, product, decided, at, came, reminder, verdict } = purchase;
  const facts = [
    say(`bought.${decided}`, { day: dayOf(at, language) }),
    came && say(`bought.came.${came}`),
    reminder && say('bought.due', { day: dayOf(reminder.due, language) }),
  ].filter(Boolean);
  return (
    <li>
      <div>
        <b>
          <bdi>{product.name}</bdi>
        </b>
        <p className={styles.beside}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.acts}>
        {decided === 'bought' && (
          <Button onClick={() => openOwn(`/pick.html#verdict=${id}`)}>
            {say(verdict ? 'bought.change' : 'bought.tell')}
          </Button>
        )}
        <Button
          variant="link"
          aria-label={say('bought.forget', { product: product.name })}
          onClick={() => void send('forgetPurchase', { purchase: id })}
        >
          {say('bought.forgetShort')}
        </Button>
      </div>
    </li>
  );
};

/** How often each source's and friend's leaning turned out right for the shopper. */
const Records = ({ purchases }: { purchases: readonly Purchase[] }) => {
  const say = useLoopWords();
  const shared = useShared();
  const settings = useSettings();
  const known = useBook();
  const { sources, friends } = trackRecords(purchases);
  const sourceName = (id: string) =>
    id === PAGE_SOURCE
      ? shared('medium.shop')
      : (settings.sources.find(({ config }) => config.id === id)?.config.label ?? id);
  const friendName = (id: string) => (known.state === 'here' ? (nameOf(known.book, id) ?? '') : '');
  const rows = [
    ...[...friends].map(([id, record]) => ({ id, name: friendName(id), record })),
    ...[...sources].map(([id, record]) => ({ id, name: sourceName(id), record })),
  ];
  return (
    <>
      <h2>{say('records.title')}</h2>
      {rows.length === 0 && <p className={styles.lede}>{say('records.none')}</p>}
      <ul className={styles.rows}>
        {rows.map(({ id, name, record }) => (
          <li key={id}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span>{say('records.of', record)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What the shopper decided, what became of it, and whose advice held good. */
export const Decisions = () => {
  const say = useLoopWords();
  const purchases = useStored(readPurchases, watchPurchases);
  if (!purchases) return null;
  return (
    <section className={styles.page}>
      <h1>{say('bought.title')}</h1>
      <p className={styles.lede}>{say('bought.lede')}</p>
      {purchases.length === 0 ? (
        <div>
          <h2>{say('bought.none')}</h2>
          <p className={styles.lede}>{say('bought.none.why')}</p>
        </div>
      ) : (
        <>
          <ul className={styles.rows}>
            {purchases.toReversed().map((purchase) => (
              <Decision key={purchase.id} purchase={purchase} />
            ))}
          </ul>
          <Records purchases={purchases} />
        </>
      )}
    </section>
  );
};
