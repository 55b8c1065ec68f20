import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Field } from '@/components/shared/field';
import { LONGEST_NICKNAME, publicSubject } from '@/lib/domain/friends/public-review';
import type { Purchase } from '@/lib/domain/friends/purchase';
import review from './review.module.css';
import { ReviewKept } from './review-kept';
import { ReviewPreview } from './review-preview';
import { ReviewTold } from './review-told';
import { usePublishing } from './use-publishing';
import { reviewFrom } from './verdict-draft';
import type { PartProps } from './verdict-parts';

const TERMS = ['everybody', 'recall', 'key', 'site', 'photos'] as const;

/** What publishing means, under which name it happens, and exactly what becomes public. */
const Publishing = ({ draft, change, purchase }: PartProps & { purchase: Purchase }) => {
  const say = useLoopWords();
  return (
    <div className={review.publishing}>
      <ul className={review.terms}>
        {TERMS.map((term) => (
          <li key={term}>{say(`review.${term}`)}</li>
        ))}
      </ul>
      <Field
        label={say('review.nickname')}
        hint={say('review.nickname.hint')}
        maxLength={LONGEST_NICKNAME}
        value={draft.nickname}
        onChange={({ target }) => change({ nickname: target.value })}
      />
      <ReviewPreview review={reviewFrom(draft, purchase, say('review.gift'))} />
    </div>
  );
};

/** The tick that also makes a verdict a public review; where there is one already, how it stands. */
export const ReviewPart = ({ draft, change, purchase }: PartProps & { purchase: Purchase }) => {
  const say = useLoopWords();
  const publishing = usePublishing(purchase.id);
  const { told } = publishing;
  if (purchase.review) return <ReviewKept review={purchase.review} publishing={publishing} />;
  if (!publicSubject(purchase.product)) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{say('review.title')}</legend>
      {told?.state === 'refused' && <ReviewTold told={told} />}
      <label className={styles.check}>
        <input type="checkbox" checked={draft.publish} onChange={({ target }) => change({ publish: target.checked })} />
        {say('review.also')}
      </label>
      {draft.publish && <Publishing draft={draft} change={change} purchase={purchase} />}
    </fieldset>
  );
};
