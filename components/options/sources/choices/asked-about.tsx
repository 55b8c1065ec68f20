import { useListWords } from '@/components/options/sources/words/list-words';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import type { SourceEntry } from '@/lib/domain/source';
import { CategoryChoice } from './category-choice';
import { LanguageChoice } from './language-choice';

type AskedAboutProps = { entry: SourceEntry; onEdit(edited: Partial<SourceEntry>): void };

/** About which pages and which things a source is asked. */
export const AskedAbout = ({ entry, onEdit }: AskedAboutProps) => {
  const say = useListWords();
  const source = useSourceWords();
  return (
    <>
      <section>
        <h3>{source('languages.heading')}</h3>
        <LanguageChoice entry={entry} choose={(languages) => onEdit({ languages })} />
      </section>
      <section>
        <h3>{say('categories.heading')}</h3>
        <CategoryChoice entry={entry} choose={(categories) => onEdit({ categories })} />
      </section>
    </>
  );
};
