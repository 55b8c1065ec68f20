import type { SaidId } from '@/lib/domain/friends/said';
import { testServer } from '@/lib/friends/blossom/test-server';
import { revokeGuestLink } from '@/lib/friends/guest/guest-link';
import { judgeGuest } from '@/lib/friends/guest/judge-guest';
import { answerPick } from '@/lib/friends/picks/answer-pick';
import { extendPick } from '@/lib/friends/picks/extend-pick';
import { fetchPhotos } from '@/lib/friends/picks/fetch-photos';
import { lastWord } from '@/lib/friends/picks/last-word';
import { loadPhotos } from '@/lib/friends/picks/load-photos';
import { openToGuests } from '@/lib/friends/picks/open-to-guests';
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
  | 'sawOpinion'
  | 'answerPick'
  | 'remark'
  | 'fetchPhotos'
  | 'loadPhotos'
  | 'testPhotoServer'
  | 'guestLink'
  | 'revokeGuestLink'
  | 'judgeGuest'
>;

const looked = async (about: SaidId): Promise<void> => noteSeen(about, await lastWord(friendsIo, about));

/** What may be done with picks and their guest links. What they say leaves with the next flush. */
export const pickCommands: PickCommands = {
  sendPick: ({ draft }) => sendPick(friendsIo, draft),
  withdrawPick: ({ pick }) => withdrawPick(friendsIo, pick),
  extendPick: ({ pick, ...life }) => extendPick(friendsIo, pick, life),
  sawPick: ({ pick }) => looked(pick),
  sawOpinion: ({ opinion }) => looked(opinion),
  answerPick: (about) => answerPick(friendsIo, about),
  remark: (about) => remark(friendsIo, about),
  fetchPhotos: ({ said }) => fetchPhotos(friendsIo, said),
  loadPhotos: ({ said }) => loadPhotos(friendsIo, said),
  testPhotoServer: ({ address }) => testServer(friendsIo, address),
  guestLink: ({ pick }) => openToGuests(friendsIo, pick),
  revokeGuestLink: ({ pick }) => revokeGuestLink(friendsIo, pick),
  judgeGuest: (about) => judgeGuest(friendsIo, about),
};
