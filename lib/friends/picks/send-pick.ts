import type { DraftPhoto, PickDraft } from '@/lib/domain/friends/draft';
import type { Outcomes } from '@/lib/domain/friends/outcomes';
import type { SaidId } from '@/lib/domain/friends/said';
import type { Vault } from '@/lib/domain/friends/vault';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { secondsNow } from '@/lib/friends/circle/means';
import { isFriend } from '@/lib/friends/circle/members';
import { pickCircle } from '@/lib/friends/circle/pick-circle';
import type { FriendsIo } from '@/lib/friends/io';
import { ownPick, type PickHere } from './find-pick';
import { bringKept, keepPhoto } from './keep-photo';
import { endAfter, faultOfLife } from './lifetime';
import { ownCircle } from './own-circle';
import { publish, type Version } from './publish';
import { refused } from './refused';
import { replacePick } from './replace-pick';
import type { Shown, Unsealed } from './seal-photos';
import { sentBefore } from './sent-before';

type Sent = Outcomes<{ pick: SaidId }>;

/** A photo of a draft: its own, or under the same name as before one that the pick it edits shows already. */
const shown = async (
  io: FriendsIo,
  photo: DraftPhoto,
  old: { pick?: PickHere; wanted: UnixSeconds },
): Promise<Shown[]> => {
  const before = old.pick?.pick.pick;
  const sealed = before?.candidates.flatMap(({ photos }) => photos).find(({ sha256 }) => sha256 === photo.id);
  if (before && sealed) return [await keepPhoto(io, sealed, { until: before.expires, wanted: old.wanted })];
  const bytes = await io.drafts.photo(photo.id);
  return bytes ? [{ bytes, photo }] : [];
};

/** What a draft would send; undefined when the bytes of a photo are gone. */
const versionOf = async (
  io: FriendsIo,
  draft: PickDraft,
  pick?: PickHere,
): Promise<Omit<Version, 'circle'> | undefined> => {
  const { question, note, deadline, days } = draft;
  const expires = endAfter(days, secondsNow(io));
  const candidates = await Promise.all(
    draft.candidates.map(async ({ photos, ...candidate }): Promise<Unsealed> => {
      const all = await Promise.all(
        photos.map((photo) => shown(io, photo, { ...(pick && { pick }), wanted: expires })),
      );
      return { ...candidate, photos: all.flat() };
    }),
  );
  const lost = draft.candidates.some(({ photos }, place) => candidates[place]?.photos.length !== photos.length);
  if (lost) return undefined;
  return { question, ...(note && { note }), candidates, ...(deadline !== undefined && { deadline }), expires };
};

const sendNew = async (io: FriendsIo, vault: Vault, draft: PickDraft): Promise<Sent> => {
  const before = await sentBefore(io, vault.identity.id, draft);
  if (before !== undefined) return { state: 'done', pick: before };
  const people = draft.to.filter((person) => isFriend(vault, person));
  const version = await versionOf(io, draft);
  // Those it was meant for are friends no more: that is not the same as meaning it for nobody.
  if ((draft.to.length > 0 && people.length === 0) || !version) return refused('not-found');
  // Before a circle is made and its key handed out for nothing.
  const fault = faultOfLife(version, secondsNow(io));
  if (fault) return refused(fault);
  const audience = people.length > 0 ? await pickCircle(io, people) : await ownCircle(io);
  if (audience.state === 'refused') return audience;
  const now = await io.vault.read();
  const sent = await publish(io, now ?? vault, { ...version, circle: audience.circle });
  return sent.state === 'refused' ? sent : { state: 'done', pick: sent.said };
};

/** The photos an edit goes on showing, brought here where they have to be sealed anew. */
const bringShown = ({ pick: { pick } }: PickHere, draft: PickDraft, io: FriendsIo): Promise<Outcomes> => {
  const names = new Set(draft.candidates.flatMap(({ photos }) => photos.map(({ id }) => id)));
  const kept = pick.candidates.flatMap(({ photos }) => photos.filter(({ sha256 }) => names.has(sha256)));
  return bringKept(io, kept, { until: pick.expires, wanted: endAfter(draft.days, secondsNow(io)) });
};

const sendEdit = async (io: FriendsIo, edits: SaidId, draft: PickDraft): Promise<Sent> => {
  const here = await ownPick(io, edits);
  if (!here) return refused('not-found');
  const brought = await bringShown(here, draft, io);
  if (brought.state === 'refused') return brought;
  const version = await versionOf(io, draft, here);
  if (!version) return refused('not-found');
  const sent = await replacePick(io, here, version);
  return sent.state === 'refused' ? sent : { state: 'done', pick: edits };
};

/**
 * Seals a draft and sends it: a new pick to the friends it names, an edit to those who have the pick already. A draft
 * that names nobody becomes a pick only a guest link opens. Once it is on its way the draft is forgotten, so that a second
 * click sends nothing, nor does a second time after the browser ended in between.
 */
export const sendPick = (io: FriendsIo, id: PickDraft['id']): Promise<Sent> =>
  io.inTurn(`draft ${id}`, async () => {
    const [draft, vault] = await Promise.all([io.drafts.read(id), io.vault.read()]);
    if (!draft || !vault) return refused('not-found');
    const sent = draft.edits === undefined ? await sendNew(io, vault, draft) : await sendEdit(io, draft.edits, draft);
    if (sent.state === 'done') await io.drafts.drop(id);
    return sent;
  });
