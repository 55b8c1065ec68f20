import { Section } from '@/components/pick/parts/section';
import type { KnownBook } from '@/components/shared/friends/use-book';
import { friendsIn } from '@/lib/domain/friends/book';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { Audience } from './audience';
import { audienceIn } from './draft';
import styles from './make.module.css';
import { Friendless, Introduction, KeyLost } from './newcomer';
import type { ChangeDraft } from './use-draft';
import { useMakeWords } from './words/make-words';

type WhomProps = { known: KnownBook; draft: PickDraft; change: ChangeDraft };

/** Who may see the pick; before there is anybody to choose, what it takes to have somebody. */
export const Whom = ({ known, draft, change }: WhomProps) => {
  const say = useMakeWords();
  if (known.state === 'reading') return null;
  if (known.state === 'unreadable') return <KeyLost />;
  if (known.state === 'none') return <Introduction />;
  if (draft.edits !== undefined)
    return (
      <Section title={say('audience')} id="audience">
        <p className={styles.edits}>{say('audience.edit')}</p>
      </Section>
    );
  const friends = friendsIn(known.book);
  if (friends.length === 0) return <Friendless />;
  return (
    <Audience
      book={known.book}
      chosen={audienceIn(draft, friends)}
      choose={(to) => change((before) => ({ ...before, to }))}
    />
  );
};
