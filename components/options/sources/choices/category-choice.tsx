import { useState } from 'react';
import { useListWords } from '@/components/options/sources/words/list-words';
import { listed } from '@/components/shared/numbers';
import { RadioList } from '@/components/shared/radio-list';
import { describeSource } from '@/components/shared/sources/described-source';
import { useLanguage } from '@/components/shared/stage';
import { CATEGORIES, type Category } from '@/lib/domain/categories';
import type { SourceEntry } from '@/lib/domain/source';
import { Ticks } from './ticks';

type CategoryChoiceProps = { entry: SourceEntry; choose(categories: readonly Category[]): void };

/** About what sorts of products a source is asked; by itself about those it knows by nature. */
export const CategoryChoice = ({ entry, choose }: CategoryChoiceProps) => {
  const say = useListWords();
  const language = useLanguage();
  const { categories = [] } = entry;
  const usual = describeSource(entry.config)?.categories ?? [];
  const [choosing, setChoosing] = useState(false);
  const isSome = choosing || categories.length > 0;
  const nameOf = (category: Category) => say(`category.${category}`);
  const turn = (how: 'all' | 'some') => {
    setChoosing(how === 'some');
    // Nothing is left out before the first is ticked, unless it is known what fits.
    choose(how === 'all' ? [] : usual);
  };
  const all =
    usual.length > 0 ? say('categories.usual', { things: listed(usual.map(nameOf), language) }) : say('categories.all');
  return (
    <RadioList
      legend={say('categories.heading')}
      legendHidden
      options={[
        { value: 'all', label: all },
        { value: 'some', label: say('categories.some'), hint: say('categories.unknown') },
      ]}
      chosen={isSome ? 'some' : 'all'}
      choose={turn}
    >
      {isSome && <Ticks offered={CATEGORIES} chosen={categories} nameOf={nameOf} choose={choose} />}
    </RadioList>
  );
};
