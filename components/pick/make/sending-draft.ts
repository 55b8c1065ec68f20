import { useState } from 'react';
import { go } from '@/components/pick/route';
import { usePorts } from '@/components/shared/ports';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { Refusal } from '@/lib/messaging/friends-messages';

/** How sending a draft stands. `unreached`: the background did not answer. */
export type Handing = { step: 'idle' | 'sealing' } | { step: 'refused'; because: Refusal | 'unreached' };

/** Hands a draft to the background once all of it is written, and goes to the pick it became; `share` shows its link there. */
export const useHandingOver = (draft: PickDraft, kept: () => Promise<unknown>) => {
  const { send } = usePorts();
  const [handing, set] = useState<Handing>({ step: 'idle' });
  const handOver = async (share = false) => {
    if (handing.step === 'sealing') return;
    set({ step: 'sealing' });
    await kept();
    const sent = await send('sendPick', { draft: draft.id }).catch(() => undefined);
    if (sent?.state === 'done') return go({ view: 'pick', pick: sent.pick, share }, true);
    set({ step: 'refused', because: sent?.because ?? 'unreached' });
  };
  return { handing, handOver };
};
