import { usePickWords } from '@/components/pick/words/pick-words';
import { Notice } from '@/components/shared/notice';
import { Said } from '@/components/shared/said';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { Outcome } from '@/lib/domain/friends/said';

/** What became of a friend's pick, with the thanks they sent. */
export const OutcomeNotice = ({ pick, outcome, name }: { pick: SharedPick; outcome: Outcome; name: string }) => {
  const say = usePickWords();
  const title = pick.pick.candidates.find(({ id }) => id === outcome.candidate)?.title;
  const words = (): string => {
    if (outcome.decided === 'passed') return say('outcome.passed', { name });
    return title === undefined ? say('outcome.bought.it', { name }) : say('outcome.bought', { name, title });
  };
  return (
    <Notice>
      <p>
        <b>{words()}</b> {outcome.thanks && <Said>{outcome.thanks}</Said>}
      </p>
    </Notice>
  );
};
