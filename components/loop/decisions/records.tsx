import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useShared } from '@/components/shared/words/shared-words';
import { nameOf } from '@/lib/domain/friends/book';
import type { Purchase, TrackRecord } from '@/lib/domain/friends/purchase';
import { type TrustSuggestion, trackRecords, tunedTrust } from '@/lib/domain/friends/track-record';
import { PAGE_SOURCE, type SourceEntry } from '@/lib/domain/source';

type Row = { id: string; name: string; record: TrackRecord };

const named =
  (name: (id: string) => string | undefined) =>
  ([id, record]: readonly [string, TrackRecord]): readonly Row[] => {
    const known = name(id);
    return known === undefined ? [] : [{ id, name: known, record }];
  };

/** Friends first, then sources; of those the shopper has since parted with nothing. */
const useRows = ({ sources, friends }: ReturnType<typeof trackRecords>, entries: readonly SourceEntry[]) => {
  const shared = useShared();
  const known = useBook();
  const friendName = (id: string) => (known.state === 'here' ? nameOf(known.book, id) : undefined);
  const sourceName = (id: string) =>
    id === PAGE_SOURCE ? shared('medium.shop') : entries.find(({ config }) => config.id === id)?.config.label;
  return [...[...friends].flatMap(named(friendName)), ...[...sources].flatMap(named(sourceName))];
};

/** Offers one step of trust more or less, as the shopper's own experience speaks for it. */
const Tuning = ({ name, suggestion }: { name: string; suggestion: TrustSuggestion }) => {
  const say = useLoopWords();
  const trusts = useSourceWords();
  const announce = useAnnounce();
  const { edit } = useEntries();
  const { source, from, to } = suggestion;
  const tune = async () => {
    if (await edit(source, { trust: to })) announce(say('records.tuned', { name, trust: trusts(`trust.${to}`) }));
  };
  return <Button onClick={() => void tune()}>{say(to > from ? 'records.more' : 'records.less', { name })}</Button>;
};

/** How often each friend's and source's leaning turned out right for the shopper, and what that means for trust. */
export const Records = ({ purchases }: { purchases: readonly Purchase[] }) => {
  const say = useLoopWords();
  const { entries } = useEntries();
  const records = trackRecords(purchases);
  const rows = useRows(records, entries);
  const suggestions = tunedTrust(entries, records);
  return (
    <section className={styles.part}>
      <h2>{say('records.title')}</h2>
      {rows.length === 0 && <p className={styles.lede}>{say('records.none')}</p>}
      <ul className={styles.rows}>
        {rows.map(({ id, name, record }) => {
          const suggestion = suggestions.find(({ source }) => source === id);
          return (
            <li key={id}>
              <b>
                <bdi>{name}</bdi>
              </b>
              <div className={styles.acts}>
                <span>{say('records.of', record)}</span>
                {suggestion && <Tuning name={name} suggestion={suggestion} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
