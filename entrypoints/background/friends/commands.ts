import { readInvite } from '@/lib/friends/invite/accept-invite';
import type { Handlers } from '@/lib/messaging/bus';
import type { FriendsMessages } from '@/lib/messaging/friends-messages';
import { circleCommands } from './circle';
import { keyCommands } from './circle-keys';
import { takeBackAndDelete } from './deleting';
import { friendsIo } from './io';
import { opinionCommands } from './opinions';
import { pickCommands } from './picks';
import { sendOut, watchingFriends } from './watching';

type Act = (...given: readonly never[]) => unknown;

/** The same commands; what they said leaves while their answer is on its way, and what cannot leave now is tried again. */
const thenSend = <H extends Record<keyof H, Act>>(handlers: H): H => {
  const sending = Object.entries<Act>(handlers).map(([name, act]): [string, Act] => [
    name,
    async (...given) => {
      const done = await act(...given);
      void sendOut().catch(() => undefined);
      return done;
    },
  ]);
  return Object.fromEntries(sending) as H;
};

/** Every command about friends. */
export const friendsCommands: Pick<Handlers, keyof FriendsMessages> = {
  watchingFriends,
  takeBackAndDelete,
  readInvite: ({ code }) => readInvite(friendsIo, code),
  ...keyCommands,
  ...thenSend({ ...circleCommands, ...pickCommands, ...opinionCommands }),
};
