import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useListWords } from '@/components/options/sources/words/list-words';
import { useClosed } from './closed-groups';
import styles from './group.module.css';
import type { GroupName } from './grouped';

type GroupProps = {
  name: GroupName;
  count: number;
  /** Whether some are looked for: then a group with any of them is open. */
  looking: boolean;
  children(label: string): ReactNode;
};

/** Sources of one medium under a heading that opens and closes them. */
export const Group = ({ name, count, looking, children }: GroupProps) => {
  const say = useListWords();
  const id = useId();
  const { closed, turn } = useClosed(name);
  const label = say('group.label', { name: say(`group.${name}`), count });
  const open = looking || !closed;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <section className={styles.group}>
      <h3>
        {looking ? (
          <span className={styles.head}>{label}</span>
        ) : (
          <button type="button" className={styles.head} aria-expanded={open} aria-controls={id} onClick={turn}>
            <Icon size={16} aria-hidden />
            {label}
          </button>
        )}
      </h3>
      <div id={id}>{open && children(label)}</div>
    </section>
  );
};
