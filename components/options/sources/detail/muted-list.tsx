import { useRef, useState } from 'react';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import styles from './muted-list.module.css';

type MutedListProps = { entry: SourceEntry; hear(name: string): void };

/** Whom the shopper does not hear in a source, each with the way back; nothing where there was nobody. */
export const MutedList = ({ entry, hear }: MutedListProps) => {
  const say = useSourceWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { muted = [] } = entry;
  // Stays when the last is heard again: the focus is here.
  const [wasMuted] = useState(muted.length > 0);
  if (!wasMuted && muted.length === 0) return null;
  const again = (name: string) => {
    announce(say('muted.heard', { name }));
    // The button goes with its line.
    heading.current?.focus();
    hear(name);
  };
  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {say('muted.heading')}
      </h3>
      {muted.length === 0 && <p className={styles.nobody}>{say('muted.nobody')}</p>}
      <ul className={styles.names}>
        {muted.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <Button variant="link" aria-label={say('muted.hear.name', { name })} onClick={() => again(name)}>
              {say('muted.hear')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
