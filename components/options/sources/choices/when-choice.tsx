import { ChevronDown } from 'lucide-react';
import { RadioList } from '@/components/shared/radio-list';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import styles from './when-choice.module.css';

type When = SourceEntry['when'];
type WhenProps = { entry: SourceEntry; choose(when: When): void };

const WHENS: readonly When[] = ['automatic', 'popup'];

/** When a source is asked, as a menu in its row. */
export const WhenMenu = ({ entry, choose }: WhenProps) => {
  const say = useSourceWords();
  return (
    <span className={styles.menu}>
      <select
        aria-label={say('when.label', { name: entry.config.label })}
        value={entry.when}
        disabled={!entry.on}
        onChange={({ target }) => choose(target.value === 'automatic' ? 'automatic' : 'popup')}
      >
        {WHENS.map((when) => (
          <option key={when} value={when}>
            {say(`when.${when}.short`)}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden />
    </span>
  );
};

/** When a source is asked, with a sentence on what each choice means. */
export const WhenChoice = ({ entry, choose }: WhenProps) => {
  const say = useSourceWords();
  const options = WHENS.map((value) => ({ value, label: say(`when.${value}`) }));
  return <RadioList legend={say('when.heading')} legendHidden options={options} chosen={entry.when} choose={choose} />;
};
