import { useState } from 'react';
import type { Reaction } from '@/lib/domain/friends/said';
import type { GuestPorts, Sent } from './guest-ports';

/** What the guest has chosen and written so far. */
export type Draft = { chosen: ReadonlyMap<string, Reaction>; comment: string; name: string };

export type Sending = { state: 'choosing' } | { state: 'sending' } | { state: 'ended'; how: Sent };

/** An answer in the making. What was chosen and written stays whatever becomes of sending it. */
export const useAnswer = (ports: GuestPorts) => {
  const [draft, setDraft] = useState<Draft>({ chosen: new Map(), comment: '', name: '' });
  const [sending, setSending] = useState<Sending>({ state: 'choosing' });
  const send = async () => {
    setSending({ state: 'sending' });
    const reactions = [...draft.chosen].map(([candidate, reaction]) => ({ candidate, reaction }));
    const [comment, name] = [draft.comment.trim(), draft.name.trim()];
    const how = await ports.answer({ reactions, ...(comment && { comment }), ...(name && { name }) });
    setSending({ state: 'ended', how });
  };
  return {
    draft,
    sending,
    change: (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part })),
    choose: (candidate: string, reaction: Reaction) =>
      setDraft((now) => ({ ...now, chosen: new Map([...now.chosen, [candidate, reaction]]) })),
    send,
    again: () => setSending({ state: 'choosing' }),
  };
};
