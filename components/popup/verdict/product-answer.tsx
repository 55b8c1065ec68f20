import { ALL, type Filter, shelfFor } from '@/components/popup/opinions/filter';
import { answerOf, progressOf } from '@/components/popup/scenes/scene';
import type { Actions, PopupState } from '@/components/popup/state/state';
import type { Summary } from '@/lib/domain/summary';
import { AllAside, FirstUse, Looking, NobodySaid, TooFew, Unanswered } from './answers';
import { Verdict } from './verdict';

type AnswerProps = { state: PopupState; actions: Actions; read(filter: Filter): void; rename(): void };

const shelfOfAside = ({ aside }: Summary) =>
  aside.some(({ why }) => shelfFor(why) === 'set-aside') ? 'set-aside' : 'muted';

/** The one answer of the popup, with a number only where there is enough to go by. */
export const ProductAnswer = ({ state, actions, read, rename }: AnswerProps) => {
  const { summary, board } = state;
  const progress = progressOf(board);
  const { verdict } = summary;
  const answer = answerOf(state);
  if (answer === 'rated' && verdict.kind === 'rated')
    return <Verdict verdict={verdict} pending={progress.pending} read={() => read(ALL)} />;
  if (answer === 'too-few' && verdict.kind === 'too-few') return <TooFew verdict={verdict} read={() => read(ALL)} />;
  if (answer === 'all-aside')
    return <AllAside aside={summary.aside} read={() => read({ shelf: shelfOfAside(summary), words: '' })} />;
  if (answer === 'nobody-said') return <NobodySaid progress={progress} rename={rename} />;
  if (answer === 'unanswered') return <Unanswered askAgain={() => actions.askAgain()} />;
  if (answer === 'first-use') return <FirstUse choose={actions.openOptions} />;
  return <Looking sofar={summary.counted.length} />;
};
