import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Section } from '@/components/pick/parts/section';
import { hashOf } from '@/components/pick/route';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Button } from '@/components/shared/button';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { drafts, dropDraft } from '@/lib/storage/friends/drafts';
import styles from './picks.module.css';

const placeOf = ({ id, edits }: PickDraft): string =>
  edits === undefined ? hashOf({ view: 'new', from: { draft: id } }) : hashOf({ view: 'edit', pick: edits });

/** Picks that were begun and never sent. */
export const BegunDrafts = () => {
  const say = usePickWords();
  const [all, setAll] = useState<readonly PickDraft[]>([]);
  useEffect(() => {
    drafts().then(setAll, () => undefined);
  }, []);
  if (all.length === 0) return null;
  const drop = (id: string) => {
    setAll(all.filter((draft) => draft.id !== id));
    void dropDraft(id);
  };
  return (
    <Section title={say('picks.drafts')}>
      <ul className={styles.rows}>
        {all.map((draft) => {
          const question = draft.question || say('picks.draft.blank');
          return (
            <li key={draft.id} className={styles.draft}>
              <a className={styles.row} href={placeOf(draft)}>
                <span className={styles.what}>
                  <span className={styles.question}>{question}</span>
                  <small>{draft.candidates.map(({ title }) => title).join(' · ')}</small>
                </span>
              </a>
              <Button
                variant="square"
                aria-label={say('picks.draft.drop', { question })}
                onClick={() => drop(draft.id)}
              >
                <X size={16} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
