import type { SharedPick } from '@/lib/domain/friends/pick';
import type { Milliseconds } from '@/lib/domain/friends/register';
import { guestLink, revokeGuestLink } from '@/lib/friends/guest/guest-link';
import { judgeGuest } from '@/lib/friends/guest/judge-guest';
import { answerPick } from '@/lib/friends/picks/answer-pick';
import { extendPick } from '@/lib/friends/picks/extend-pick';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import { findPick } from '@/lib/friends/picks/find-pick';
import { remark } from '@/lib/friends/picks/remark';
import { sendPick } from '@/lib/friends/picks/send-pick';
import { withdrawPick } from '@/lib/friends/picks/withdraw-pick';
import type { Handlers } from '@/lib/messaging/bus';
import { noteSeen } from '@/lib/storage/friends/seen';
import { friendsIo } from './io';

type PickCommands = Pick<
  Handlers,
  | 'sendPick'
  | 'withdrawPick'
  | 'extendPick'
  | 'sawPick'
  | 'answerPick'
  | 'remark'
  | 'fetchPhotos'
  | 'guestLink'
  | 'revokeGuestLink'
  | 'judgeGuest'
>;

/** Not the present moment: an answer whose author's clock is slow would count as seen before it came. */
const lastAnswer = (pick: SharedPick | undefined): Milliseconds =>
  pick?.answers.reduce((last, { t }) => Math.max(last, t), 0) ?? 0;

/** What may be done with picks and their guest links. What they say leaves with the next flush. */
export const pickCommands: PickCommands = {
  sendPick: ({ draft }) => sendPick(friendsIo, draft),
  withdrawPick: ({ pick }) => withdrawPick(friendsIo, pick),
  extendPick: ({ pick, ...life }) => extendPick(friendsIo, pick, life),
  sawPick: async ({ pick }) => noteSeen(pick, lastAnswer(await findPick(friendsIo, pick))),
  answerPick: (about) => answerPick(friendsIo, about),
  remark: (about) => remark(friendsIo, about),
  fetchPhotos: ({ said }) => fetchPhotos(friendsIo, said),
  guestLink: ({ pick }) => guestLink(friendsIo, pick),
  revokeGuestLink: ({ pick }) => revokeGuestLink(friendsIo, pick),
  judgeGuest: (about) => judgeGuest(friendsIo, about),
};
