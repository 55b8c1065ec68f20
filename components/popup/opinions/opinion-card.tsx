import { Star } from 'lucide-react';
import type { Ref } from 'react';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { ExternalLink } from '@/components/shared/external-link';
import { useLanguage } from '@/components/shared/stage';
import { dayOf, isoTime } from '@/components/shared/times';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import { stars } from '@/lib/domain/score';
import type { Shown } from './filter';
import { type Hear, HearButton } from './hearing';
import styles from './opinion-card.module.css';
import { OpinionFlags, ToneChip } from './opinion-flags';
import { SaidAtLength } from './said-at-length';

type Card = { shown: Shown; label: string; hear?: Hear | undefined; ref?: Ref<HTMLLIElement> | undefined };

const Stars = ({ opinion }: { opinion: JudgedOpinion }) => {
  const say = usePopupWords();
  const language = useLanguage();
  if (opinion.score === undefined) return null;
  const value = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(stars(opinion.score));
  return (
    <span className={`${styles.score} figures`}>
      <Star size={12} fill="currentColor" aria-hidden />
      {say('value.of.five', { value })}
    </span>
  );
};

/** Who said it, where and when, and what the place tells about the weight of their voice. */
const Who = ({ opinion, label }: { opinion: JudgedOpinion; label: string }) => {
  const say = usePopupWords();
  const language = useLanguage();
  const { by, at } = opinion;
  return (
    <div className={styles.who}>
      <b>{by.name ? <bdi>{by.name}</bdi> : say('anonymous')}</b>
      <bdi>{label}</bdi>
      {at !== undefined && isoTime(at) && <time dateTime={isoTime(at)}>{dayOf(at, language)}</time>}
      {by.standing && <span>{say(`card.standing.${by.standing.kind}`, { value: by.standing.value })}</span>}
      <Stars opinion={opinion} />
    </div>
  );
};

/** One opinion: who, their stars, their own words, where they stand, and the way to hear its author no longer. */
export const OpinionCard = ({ shown, label, hear, ref }: Card) => {
  const say = usePopupWords();
  const { opinion } = shown;
  const { title, text, judged, score, url } = opinion;
  return (
    <li className={styles.card} ref={ref} tabIndex={ref ? -1 : undefined}>
      <Who opinion={opinion} label={label} />
      {title && (
        <p className={styles.title}>
          <bdi lang={judged.lang}>{title}</bdi>
        </p>
      )}
      {text && <SaidAtLength lang={judged.lang}>{text}</SaidAtLength>}
      <div className={styles.facts}>
        {score === undefined && shown.why !== 'no-opinion' && <ToneChip label={judged.label} />}
        <OpinionFlags {...shown} />
        {url && <ExternalLink href={url}>{say('card.open')}</ExternalLink>}
        {hear && <HearButton shown={shown} hear={hear} />}
      </div>
    </li>
  );
};
