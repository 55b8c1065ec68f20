import { useId } from 'react';
import { aboutProduct, askedWords } from '@/components/pick/parts/asked-words';
import { usePickWords } from '@/components/pick/words/pick-words';
import { AskedPick } from '@/components/shared/friends/asked-pick';
import { useFriendParts } from '@/components/shared/friends/words/friend-words';
import { useLanguage } from '@/components/shared/stage';
import { useNow } from '@/components/shared/use-now';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { Profile } from '@/lib/domain/friends/person';
import { DraftPicture } from './draft-picture';
import styles from './preview.module.css';
import { useMakeWords } from './words/make-words';

type PreviewProps = { draft: PickDraft; me: (Profile & { id: string }) | undefined };

/** The draft as those who are asked will see it, drawn by the very same parts. Only to be looked at. */
export const Preview = ({ draft, me }: PreviewProps) => {
  const say = useMakeWords();
  const pick = usePickWords();
  const parts = useFriendParts();
  const language = useLanguage();
  const now = useNow();
  const heading = useId();
  const name = me?.name ?? pick('asks.nobody');
  const candidates = draft.candidates.map(({ id, title, product, photos }) => ({
    id,
    title,
    about: aboutProduct(product, language),
    pictures: photos.map((photo, place) => (
      <DraftPicture key={photo.id} photo={photo} alt={parts('photo.of', { title, count: place + 1 })} />
    )),
  }));
  return (
    <aside className={styles.see} aria-labelledby={heading}>
      <h2 id={heading}>{say('preview')}</h2>
      <div className={styles.phone} inert>
        <div className={styles.screen}>
          <AskedPick
            from={{ id: me?.id ?? '', name, face: me?.face }}
            {...askedWords(pick, { name, deadline: draft.deadline, now, language })}
            question={draft.question.trim() || say('preview.blank')}
            note={draft.note.trim() || undefined}
            candidates={candidates}
            chosen={new Map()}
            choose={() => undefined}
            level={2}
          />
          {candidates.length === 0 && <p className={styles.empty}>{say('preview.empty')}</p>}
        </div>
      </div>
    </aside>
  );
};
