import { askFriend } from '@/lib/friends/opinions/ask-friend';
import { sayOpinion } from '@/lib/friends/opinions/say-opinion';
import { withdrawSaid } from '@/lib/friends/opinions/withdraw-said';
import type { Handlers } from '@/lib/messaging/bus';
import { dropDraft } from '@/lib/storage/friends/drafts';
import { friendsIo } from './io';
import { decide, forgetPurchase, noteVerdict, remindLater, remindNever, shortlist, tellHowItWent } from './purchases';
import { drop, publish } from './reviews';

type OpinionCommands = Pick<
  Handlers,
  | 'sayOpinion'
  | 'withdrawSaid'
  | 'publishReview'
  | 'dropReview'
  | 'askFriend'
  | 'decide'
  | 'remindLater'
  | 'remindNever'
  | 'tellHowItWent'
  | 'forgetPurchase'
  | 'shortlist'
>;

/** What may be done with opinions, purchases and the shortlist. What is said leaves with the next flush. */
export const opinionCommands: OpinionCommands = {
  sayOpinion: async ({ purchase, ...about }) => {
    const said = await sayOpinion(friendsIo, about).finally(() => purchase !== undefined && dropDraft(purchase));
    if (said.state === 'done' && purchase !== undefined) await noteVerdict(purchase, { ...about, verdict: said.id });
    return said;
  },
  withdrawSaid: ({ id }) => withdrawSaid(friendsIo, id),
  publishReview: publish,
  dropReview: drop,
  askFriend: (about) => askFriend(friendsIo, about),
  decide,
  remindLater,
  remindNever,
  tellHowItWent,
  forgetPurchase,
  shortlist,
};
