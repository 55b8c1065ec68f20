import { Part, Section } from '@/components/options/section';
import { useOptionsWords } from '@/components/options/words/options-words';
import { useChoices } from '@/components/shared/choices';
import { RadioList } from '@/components/shared/radio-list';
import type { Language, Settings } from '@/lib/domain/settings';

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** Each language in its own words, so that it is found again after a wrong choice. */
const LANGUAGES: readonly { value: Language; label: string; lang: string }[] = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'fr', label: 'Français', lang: 'fr' },
  { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
];

const ThemeChoice = () => {
  const say = useOptionsWords();
  const theme = useChoices(({ settings }) => settings.theme);
  const change = useChoices((choices) => choices.change);
  return (
    <RadioList
      legend={say('theme.heading')}
      legendHidden
      options={THEMES.map((value) => ({ value, label: say(`theme.${value}`) }))}
      chosen={theme}
      choose={(value) => void change({ theme: value })}
    />
  );
};

const LanguageChoice = () => {
  const say = useOptionsWords();
  const language = useChoices(({ settings }) => settings.language);
  const change = useChoices((choices) => choices.change);
  return (
    <RadioList
      legend={say('language.heading')}
      legendHidden
      options={[{ value: 'browser', label: say('language.browser') }, ...LANGUAGES]}
      chosen={language}
      choose={(value) => void change({ language: value })}
    />
  );
};

/** Theme and language; both apply at once, everywhere. */
export const Appearance = () => {
  const say = useOptionsWords();
  return (
    <Section title={say('nav.appearance')} lede={say('appearance.lede')}>
      <Part title={say('theme.heading')}>
        <ThemeChoice />
      </Part>
      <Part title={say('language.heading')} says={say('language.says')}>
        <LanguageChoice />
      </Part>
    </Section>
  );
};
