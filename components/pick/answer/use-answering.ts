import { useState } from 'react';
import { usePorts } from '@/components/shared/ports';
import type { SaidOf } from '@/lib/domain/friends/pick';
import type { PickAnswer, Reaction, SaidId } from '@/lib/domain/friends/said';
import { type AnswerDraft, answerFrom, draftFrom, withReaction } from './answer-draft';

/** Why an answer did not leave. */
export type Unsent = 'nothing' | 'expired' | 'not-found' | 'unreached';

type State = { step: 'choosing' | 'sending' | 'sent' } | { step: 'unsent'; because: Unsent };

const KNOWN: ReadonlySet<string> = new Set(['expired', 'not-found']);
const unsent = (because: string | undefined): Unsent =>
  because !== undefined && KNOWN.has(because) ? (because as Unsent) : 'unreached';

/** An answer in the making. What was given before is shown until the shopper changes it; nothing is lost when sending fails. */
export const useAnswering = (pick: SaidId, given: SaidOf<PickAnswer> | undefined) => {
  const { send } = usePorts();
  const [draft, setDraft] = useState<AnswerDraft>();
  const [state, setState] = useState<State>({ step: 'choosing' });
  const shown = draft ?? draftFrom(given);
  const submit = async () => {
    const answer = answerFrom(shown);
    if (!answer) return setState({ step: 'unsent', because: 'nothing' });
    setState({ step: 'sending' });
    const sent = await send('answerPick', { pick, ...answer }).catch(() => undefined);
    if (sent?.state !== 'done') return setState({ step: 'unsent', because: unsent(sent?.because) });
    // What was sent stays in view until storage has it.
    setState({ step: 'sent' });
  };
  const edit = (next: AnswerDraft) => {
    setDraft(next);
    setState({ step: 'choosing' });
  };
  return {
    shown,
    state,
    /** Whether there is something to send: nothing was given yet, or it is being changed. */
    making: state.step !== 'sent' && (given === undefined || draft !== undefined),
    choose: (candidate: string, reaction: Reaction) => edit(withReaction(shown, candidate, reaction)),
    write: (comment: string) => edit({ ...shown, comment }),
    begin: () => edit(shown),
    leave: () => {
      setDraft(undefined);
      setState({ step: 'choosing' });
    },
    submit,
  };
};
