import { RadioList } from '@/components/shared/radio-list';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import type { SourceEntry } from '@/lib/domain/source';
import { Ticks } from './ticks';

type LanguageChoiceProps = { entry: SourceEntry; choose(languages: readonly string[]): void };

/** Offered besides what is chosen already, as after an import. */
const OFFERED = ['en', 'fr', 'zh'];

/** About products on pages in which languages a source is asked. */
export const LanguageChoice = ({ entry, choose }: LanguageChoiceProps) => {
  const say = useSourceWords();
  const language = useLanguage();
  const names = new Intl.DisplayNames(language, { type: 'language' });
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
      choose={(how) => choose(how === 'all' ? [] : [language.slice(0, 2)])}
    >
      {languages.length > 0 && (
        <Ticks
          offered={[...new Set([...OFFERED, ...languages])]}
          chosen={languages}
          nameOf={(lang) => names.of(lang)}
          choose={choose}
        />
      )}
    </RadioList>
  );
};
