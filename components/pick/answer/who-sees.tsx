import { Lock } from 'lucide-react';
import { othersIn, type People } from '@/components/pick/parts/people';
import { usePickWords } from '@/components/pick/words/pick-words';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import type { SharedPick } from '@/lib/domain/friends/pick';
import styles from './answer.module.css';

/** So many are named; of the rest only how many they are. */
const NAMED = 4;

/** Says by name who will see the shopper's answer, before it is given. */
export const WhoSees = ({ pick, people, name }: { pick: SharedPick; people: People; name: string }) => {
  const say = usePickWords();
  const language = useLanguage();
  const names = othersIn(people, pick).map((one) => one.name);
  const rest = names.length - NAMED;
  const shown = rest > 1 ? [...names.slice(0, NAMED), say('sees.more', { count: rest })] : names;
  return (
    <p className={styles.sees}>
      <Lock size={20} strokeWidth={1.5} aria-hidden />
      <span>
        <b>{say('sees.title')}</b>{' '}
        {names.length === 0
          ? say('sees.alone', { name })
          : say('sees.others', { name, others: listed(shown, language) })}
      </span>
    </p>
  );
};
