import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { FriendsActions } from '@/components/popup/friends/actions';
import type { Actions } from '@/components/popup/state/state';
import { createPopupStore, type PopupStore } from '@/components/popup/state/store';
import { type Ports, usePorts } from '@/components/shared/ports';
import { useNow } from '@/components/shared/use-now';
import { withHeard } from '@/lib/domain/muted';
import { readSettings } from '@/lib/storage/settings';
import { PopupView } from './popup-view';

const friendsActions = ({ send, openOwn }: Ports, lost: (error: unknown) => void): FriendsActions => ({
  openPick: (place) => openOwn(`/pick.html${place}`),
  openFriends: () => openOwn('/options.html#friends'),
  shortlist: (product, keep) => void send('shortlist', { product, keep }).catch(lost),
  decide: (about) => void send('decide', about).catch(lost),
  remindLater: (purchase) => void send('remindLater', { purchase, days: 7 }).catch(lost),
  remindNever: (purchase) => void send('remindNever', { purchase }).catch(lost),
});

/** What the shopper does, as commands to the background. A command that fails shows in the state, not here. */
const actionsFor = (tab: number, store: PopupStore, ports: Ports): Actions => {
  const told = () => store.setState({ background: { state: 'fine' } });
  const lost = (error: unknown) => store.setState({ background: { state: 'lost', because: String(error) } });
  const askAgain = (source?: string) =>
    void ports.send('askAgain', { tab, ...(source !== undefined && { source }) }).then(told, lost);
  return {
    look: () => void store.look(),
    askAgain,
    // The permission prompt needs the click itself: nothing may be awaited before it.
    allow: ({ source, origins }) => void ports.askFor(origins).then((allowed) => allowed && askAgain(source), lost),
    correct: (correction) =>
      ports.send('correct', { tab, correction }).then(
        () => true,
        () => false,
      ),
    hear: (author, heard) =>
      void readSettings()
        .then(({ sources }) => ports.send('changeSettings', { sources: withHeard(sources, author, heard) }))
        .then(told, lost),
    openPage: ports.openPage,
    openOptions: ports.openOptions,
    ...friendsActions(ports, lost),
  };
};

/** The popup of one tab: shows what is known at once, asks the background to look, and follows what comes. */
export const Popup = ({ tab }: { tab: number }) => {
  const ports = usePorts();
  const [store] = useState(() => createPopupStore(tab, ports));
  const [actions] = useState(() => actionsFor(tab, store, ports));
  useEffect(() => store.start(), [store]);
  return <PopupView state={useStore(store)} actions={actions} now={useNow()} />;
};
