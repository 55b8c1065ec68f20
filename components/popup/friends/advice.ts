import type { PopupState } from '@/components/popup/state/state';
import type { Advice } from '@/lib/domain/friends/purchase';
import type { JudgedOpinion } from '@/lib/domain/judgement';
import type { SourceId } from '@/lib/domain/opinion';
import { isThemeKey } from '@/lib/domain/themes';
import { leaningOf } from './voice';

/** A mean polarity nearer to nothing than this leans nowhere. */
const LEANS = 0.1;

const leaningOfSource = (opinions: readonly JudgedOpinion[]): 1 | -1 | undefined => {
  const mean = opinions.reduce((sum, { judged }) => sum + judged.polarity, 0) / opinions.length;
  return mean > LEANS ? 1 : mean < -LEANS ? -1 : undefined;
};

const sourcesOf = (counted: readonly JudgedOpinion[]): Advice['sources'] => {
  const ids: readonly SourceId[] = [...new Set(counted.map(({ source }) => source))];
  return ids.flatMap((id) => {
    const leaning = leaningOfSource(counted.filter(({ source }) => source === id));
    return leaning ? [{ id, leaning }] : [];
  });
};

const FOR = new Set(['love', 'like']);
const AGAINST = new Set(['dislike', 'returned']);

const friendsOf = ({ opinions }: PopupState['friends']): Advice['friends'] =>
  opinions.flatMap(({ by, content }): Advice['friends'] => {
    const leaning = leaningOf(content) ?? '';
    if (FOR.has(leaning)) return [{ id: by, leaning: 1 }];
    return AGAINST.has(leaning) ? [{ id: by, leaning: -1 }] : [];
  });

/** What spoke for a product and against it when the shopper decided, and the themes that were shown. */
export const adviceOf = ({ summary, friends }: PopupState): Advice => ({
  sources: sourcesOf(summary.counted),
  friends: friendsOf(friends),
  themes: [...summary.praise, ...summary.complaints].map(({ theme }) => theme).filter(isThemeKey),
});
