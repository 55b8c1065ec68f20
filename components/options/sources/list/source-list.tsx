import { useDeferredValue, useMemo, useState } from 'react';
import { useListWords } from '@/components/options/sources/words/list-words';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceId } from '@/lib/domain/opinion';
import { ColumnHeads } from './column-heads';
import { Find, type Only } from './find';
import { FriendsRow } from './friends-row';
import { Group } from './group';
import { grouped, isWanted, needsSomething, type Placed, placed, type Together } from './grouped';
import { PageRow } from './page-row';
import { type Around, Rows } from './rows';
import styles from './source-list.module.css';

type SourceListProps = Pick<Around, 'opened' | 'open' | 'standings'>;

/** From so many sources on there is a field to find one among them. */
const WORTH_SEARCHING = 12;
/** More than so many stand in groups. */
const FEW = 12;

type InGroupsProps = Together & { looking: boolean; around: Around };

/** Friends and the page in view, then the sources by where they are heard, each with its turn in the order of all. */
const InGroups = ({ members, shown, looking, around }: InGroupsProps) => {
  const say = useListWords();
  const isShown = new Set(shown);
  return (
    <>
      <ul aria-label={say('group.first')}>
        <FriendsRow />
        <PageRow />
      </ul>
      <p className={styles.order}>{say('group.order')}</p>
      {grouped(members).map((group) => {
        const among = group.members.filter((one) => isShown.has(one));
        if (among.length === 0) return null;
        return (
          <Group key={group.name} name={group.name} count={among.length} looking={looking}>
            {(label) => <Rows members={group.members} shown={among} label={label} turns around={around} />}
          </Group>
        );
      })}
    </>
  );
};

/** What the shopper looks for among all: by words, and by what a quick filter left when it was pressed, so that no row goes under their hands. */
const useFinding = (all: readonly Placed[], standings: Around['standings']) => {
  const [wanted, want] = useState('');
  const [left, setLeft] = useState<{ only: Only; ids: ReadonlySet<SourceId> }>();
  const words = useDeferredValue(wanted);
  const passing: Readonly<Record<Only, readonly Placed[]>> = {
    on: all.filter(({ entry }) => entry.on),
    needs: all.filter((one) => needsSomething(one, standings.standingOf(one.entry.config.id))),
  };
  const leave = (only: Only | undefined) =>
    setLeft(only && { only, ids: new Set(passing[only].map(({ entry }) => entry.config.id)) });
  const shown = all.filter((one) => isWanted(one, words) && (!left || left.ids.has(one.entry.config.id)));
  const counts = { on: passing.on.length, needs: passing.needs.length };
  const looking = words.trim() !== '' || left !== undefined;
  return { shown, looking, find: { wanted, want, only: left?.only, leave, counts } };
};

/** Friends first, then the page in view, then every saved source in the order it is asked; many stand in groups. */
export const SourceList = ({ opened, open, standings }: SourceListProps) => {
  const say = useSourceWords();
  const { entries, edit, move } = useEntries();
  const all = useMemo(() => placed(entries), [entries]);
  const { shown, looking, find } = useFinding(all, standings);
  const around: Around = { opened, open, standings, move, edit: (source, edited) => void edit(source, edited) };
  return (
    <div className={styles.list}>
      {entries.length >= WORTH_SEARCHING && <Find {...find} />}
      {looking && <p role="status">{say('list.found', { count: shown.length })}</p>}
      <ColumnHeads />
      {entries.length > FEW ? (
        <InGroups members={all} shown={shown} looking={looking} around={around} />
      ) : (
        <Rows members={all} shown={shown} around={around}>
          <FriendsRow />
          <PageRow />
        </Rows>
      )}
    </div>
  );
};
