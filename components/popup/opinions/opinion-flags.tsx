import { BadgeCheck, CircleHelp, Coins, Copy, EarOff, MessageCircleQuestion, Scale, UserRound } from 'lucide-react';
import { Chip } from '@/components/popup/parts/chip';
import { usePopupWords } from '@/components/popup/words/popup-words';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { Aside } from '@/lib/domain/summary';
import type { Shown } from './filter';

const ASIDE_ICONS: Record<Aside, typeof Copy> = {
  copy: Copy,
  'same-person': UserRound,
  incentivised: Coins,
  'weak-match': CircleHelp,
  'no-opinion': MessageCircleQuestion,
  muted: EarOff,
};

/** What is known of an opinion, as chips: why it is aside, verified, how many found it helpful, words against stars. */
export const OpinionFlags = ({ opinion, why }: Shown) => {
  const say = usePopupWords();
  return (
    <>
      {why && (
        <Chip tone="caution" icon={ASIDE_ICONS[why]}>
          {say(`aside.${why}`)}
        </Chip>
      )}
      {opinion.verified && <Chip icon={BadgeCheck}>{say('verified')}</Chip>}
      {opinion.judged.flags.includes('mismatch') && (
        <Chip tone="unsure" icon={Scale}>
          {say('card.mismatch')}
        </Chip>
      )}
      {(opinion.votes?.up ?? 0) > 0 && <span>{say('helpful', { count: opinion.votes?.up ?? 0 })}</span>}
      {(opinion.replies ?? 0) > 0 && <span>{say('card.replies', { count: opinion.replies ?? 0 })}</span>}
    </>
  );
};

/** What we read from the words of somebody who gave no stars. */
export const ToneChip = ({ label }: { label: JudgedOpinion['judged']['label'] }) => {
  const say = usePopupWords();
  const tone = label === 'neutral' ? 'unsure' : label;
  return <Chip tone={tone}>{`${say(`card.${label}`)}, ${say('card.read')}`}</Chip>;
};
