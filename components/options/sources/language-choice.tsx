import { RadioList } from '@/components/shared/radio-list';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import type { SourceEntry } from '@/lib/domain/source';
import styles from './language-choice.module.css';

type LanguageChoiceProps = { entry: SourceEntry; choose(languages: readonly string[]): void };

/** Offered besides what is chosen already, as after an import. */
const OFFERED = ['en', 'fr', 'zh'];

/** The languages to tick; the last one ticked stays, for none would mean all. */
const Ticks = ({ chosen, choose }: { chosen: readonly string[]; choose(languages: readonly string[]): void }) => {
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' });
  const all = [...new Set([...OFFERED, ...chosen])];
  const turned = (lang: string, on: boolean) => all.filter((one) => (one === lang ? on : chosen.includes(one)));
  return (
    <div className={styles.ticks}>
      {all.map((lang) => (
        <label key={lang}>
          <input
            type="checkbox"
            checked={chosen.includes(lang)}
            disabled={chosen.length === 1 && chosen.includes(lang)}
            onChange={({ target }) => choose(turned(lang, target.checked))}
          />
          {names.of(lang)}
        </label>
      ))}
    </div>
  );
};

/** About products on pages in which languages a source is asked. */
export const LanguageChoice = ({ entry, choose }: LanguageChoiceProps) => {
  const say = useSourceWords();
  const own = useLanguage().slice(0, 2);
  const { languages = [] } = entry;
  return (
    <RadioList
      legend={say('languages.heading')}
      legendHidden
      options={[
        { value: 'all', label: say('languages.all') },
        { value: 'some', label: say('languages.some'), hint: say('languages.unknown') },
      ]}
      chosen={languages.length > 0 ? 'some' : 'all'}
      choose={(how) => choose(how === 'all' ? [] : [own])}
    >
      {languages.length > 0 && <Ticks chosen={languages} choose={choose} />}
    </RadioList>
  );
};
