import { usePopupWords } from '@/components/popup/words/popup-words';
import { useLanguage } from '@/components/shared/stage';
import { useShared } from '@/components/shared/words/shared-words';
import type { Language } from '@/lib/domain/settings';
import { isThemeKey } from '@/lib/domain/themes';
import type { MediumOf } from '@/lib/summarise/evidence';
import { choicesOf, type Filter, type Shown, starOf } from './filter';
import { FilterChoice, type Option } from './filter-choice';
import { FilterSearch } from './filter-search';
import styles from './filters.module.css';

type FiltersProps = {
  filter: Filter;
  change(filter: Filter): void;
  /** All opinions of the shelf, before filtering. */
  shown: readonly Shown[];
  mediumOf: MediumOf;
};

/** How many themes can be chosen; rarer ones are found by searching. */
const MOST_THEMES = 30;

const namedIn = (tag: string, language: Language): string | undefined =>
  /^[a-z]{2,3}$/.test(tag) && tag !== 'und' ? new Intl.DisplayNames(language, { type: 'language' }).of(tag) : undefined;

const optionsOf = <T,>(choices: readonly [T, number][], labelOf: (value: T) => string): readonly Option<T>[] =>
  choices.map(([value, count]) => ({ value, label: labelOf(value), count }));

const useOptions = ({ shown, mediumOf }: FiltersProps) => {
  const say = usePopupWords();
  const shared = useShared();
  const language = useLanguage();
  const starsOf = choicesOf(shown, (opinion) => [starOf(opinion)].filter((star) => star !== undefined));
  const themes = choicesOf(shown, ({ judged }) => judged.aspects.map(({ theme }) => theme)).slice(0, MOST_THEMES);
  return {
    media: optionsOf(
      choicesOf(shown, (opinion) => [mediumOf(opinion)]),
      (medium) => shared(`medium.${medium}`),
    ),
    stars: optionsOf(
      [...starsOf].sort(([a], [b]) => b - a),
      (star) => say('stars', { count: star }),
    ),
    langs: optionsOf(
      choicesOf(shown, ({ judged }) => [judged.lang]),
      (tag) => namedIn(tag, language) ?? say('list.unknown'),
    ),
    themes: optionsOf(themes, (theme) => (isThemeKey(theme) ? shared(`theme.${theme}`) : theme)),
  };
};

/** Takes a value into a filter, or out of it when there is none. */
const set = <K extends 'medium' | 'star' | 'lang' | 'theme'>(filter: Filter, key: K, value: Filter[K]): Filter => {
  const { [key]: _, ...rest } = filter;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Filter;
};

/** The ways to narrow the opinions down: by words, place, stars, language and theme. */
export const Filters = (props: FiltersProps) => {
  const say = usePopupWords();
  const { filter, change } = props;
  const { media, stars, langs, themes } = useOptions(props);
  return (
    <search className={styles.filters}>
      <FilterSearch words={filter.words} search={(words) => change({ ...filter, words })} />
      <FilterChoice
        label={say('list.medium')}
        options={media}
        chosen={filter.medium}
        choose={(v) => change(set(filter, 'medium', v))}
      />
      <FilterChoice
        label={say('list.stars')}
        options={stars}
        chosen={filter.star}
        choose={(v) => change(set(filter, 'star', v))}
      />
      <FilterChoice
        label={say('list.language')}
        options={langs}
        chosen={filter.lang}
        choose={(v) => change(set(filter, 'lang', v))}
      />
      <FilterChoice
        label={say('list.theme')}
        options={themes}
        chosen={filter.theme}
        choose={(v) => change(set(filter, 'theme', v))}
      />
    </search>
  );
};
