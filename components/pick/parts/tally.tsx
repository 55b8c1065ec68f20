import { customProperties } from '@/components/shared/custom-properties';
import { countsSentence } from '@/components/shared/friends/counts-sentence';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { useLanguage } from '@/components/shared/stage';
import type { Count } from '@/lib/domain/friends/pick';
import styles from './tally.module.css';

const ORDER = ['love', 'like', 'unsure', 'skip'] as const;

type TallyProps = { count: Count | undefined; of: number };

/** What was chosen for one thing, as a bar of everybody who answered and as the sentence that says the same. */
export const Tally = ({ count, of }: TallyProps) => {
  const parts = useFriendParts();
  const language = useLanguage();
  return (
    <div className={styles.tally}>
      <span className={styles.bar} aria-hidden="true">
        {ORDER.map((reaction) => {
          const people = count?.reactions[reaction] ?? 0;
          return (
            people > 0 && (
              <i key={reaction} className={styles[reaction]} style={customProperties({ '--share': people / of })} />
            )
          );
        })}
      </span>
      <p>{countsSentence(count, parts, language)}</p>
    </div>
  );
};
