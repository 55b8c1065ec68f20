import { useCallback } from 'react';
import { useSaid } from '@/components/shared/friends/use-said';
import { usePorts } from '@/components/shared/ports';
import { ofKind, standing } from '@/lib/domain/friends/pick';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { keepDraftPhoto } from '@/lib/storage/friends/drafts';
import { readSaid } from '@/lib/storage/friends/said';
import { type Earlier, howItWent, isForOthers, opinionFrom, type VerdictDraft } from './verdict-draft';

/** What was said of the purchase before; undefined while that is being read, null when nothing was or it was taken back. */
export const useEarlier = ({ verdict: id }: Purchase): Earlier | null | undefined => {
  const { now } = usePorts();
  const read = useCallback(
    async () => (id === undefined ? [] : [await readSaid(id)].flatMap((one) => one ?? [])),
    [id],
  );
  const said = useSaid(read);
  return said && (ofKind(standing(said, now()), 'opinion')[0] ?? null);
};

type Saying = { purchase: Purchase; earlier: Earlier | null; asksName: boolean };

/** Leaves the photos where the background takes them from; it forgets them there whatever comes of it. */
const keepPhotos = async ({ photos }: VerdictDraft, { id }: Purchase): Promise<void> => {
  for (const { bytes, ...photo } of photos) if (bytes) await keepDraftPhoto(id, photo, bytes);
};

/** Says how it is: with a key made for it where there is none yet. True when it was said. */
export const useSayVerdict = ({ purchase, earlier, asksName }: Saying) => {
  const { send } = usePorts();
  const say = async (draft: VerdictDraft): Promise<boolean> => {
    const me = { name: draft.name.trim(), mayBeAsked: true };
    if (asksName && (await send('introduce', me)).state !== 'done') return false;
    await keepPhotos(draft, purchase);
    if ((await send('sayOpinion', opinionFrom(draft, purchase))).state !== 'done') return false;
    // Those who may not read it any more are asked to forget what they have.
    if (earlier && isForOthers(draft, earlier, purchase)) await send('withdrawSaid', { id: earlier.id });
    await send('tellHowItWent', howItWent(draft, purchase));
    return true;
  };
  return (draft: VerdictDraft): Promise<boolean> => say(draft).catch(() => false);
};
