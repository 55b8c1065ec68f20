import { type ReactNode, useId } from 'react';
import { type SayLoop, useLoopWords } from '@/components/loop/words/loop-words';
import type { ReviewText } from '@/lib/domain/friends/public-review';
import styles from './review.module.css';

const BOOK = 'urn:isbn:';

const marksOf = ({ is_personal_experience, is_affiliated }: ReviewText['metadata'], say: SayLoop): string =>
  [is_personal_experience && say('verdict.ownExperience'), is_affiliated && say('verdict.affiliated')]
    .filter(Boolean)
    .join(' · ');

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Rows = ({ review: { sub, rating, opinion, metadata } }: { review: ReviewText }) => {
  const say = useLoopWords();
  const marks = marksOf(metadata, say);
  return (
    <dl className={styles.rows}>
      <Row name={say('review.about')}>
        <bdi>{sub.startsWith(BOOK) ? say('review.book', { isbn: sub.slice(BOOK.length) }) : sub}</bdi>
      </Row>
      <Row name={say('review.by')}>{metadata.nickname ? <bdi>{metadata.nickname}</bdi> : say('review.nobody')}</Row>
      {rating !== undefined && <Row name={say('review.rating')}>{say('review.rated', { rating })}</Row>}
      {opinion && (
        <Row name={say('review.words')}>
          <bdi className={styles.words}>{opinion}</bdi>
        </Row>
      )}
      {marks && <Row name={say('review.marks')}>{marks}</Row>}
      <Row name={say('review.with')}>
        <bdi>{metadata.client_id}</bdi>
      </Row>
    </dl>
  );
};

/** Everything a public review will say, before it is sent; undefined: there is nothing to say yet. */
export const ReviewPreview = ({ review }: { review: ReviewText | undefined }) => {
  const say = useLoopWords();
  const title = useId();
  return (
    <section className={styles.preview} aria-labelledby={title}>
      <h2 id={title}>{say('review.preview')}</h2>
      {review ? <Rows review={review} /> : <p>{say('review.nothing')}</p>}
    </section>
  );
};
