import { createStore, type StoreApi } from 'zustand';
import { followFriends } from '@/components/popup/friends/follow-friends';
import { NO_FRIENDS } from '@/components/popup/friends/friends-state';
import type { Ports } from '@/components/shared/ports';
import type { Board } from '@/lib/domain/board';
import { mutedIn } from '@/lib/domain/muted';
import type { SourceId } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';
import { FIRST_SETTINGS } from '@/lib/domain/settings';
import type { Trust } from '@/lib/domain/source';
import type { Summary } from '@/lib/domain/summary';
import { readBoard, watchBoard } from '@/lib/storage/boards';
import { follow } from '@/lib/storage/follow';
import { readSettings, watchSettings } from '@/lib/storage/settings';
import { summarise } from '@/lib/summarise/summarise';
import { followBoard } from './follow-board';
import type { PopupState } from './state';

/** How often the background hears that somebody watches, in milliseconds. */
const BEAT = 8000;

type Known = Omit<PopupState, 'summary'>;

const summaryOf = ({ opinions, board, settings }: Known): Summary => {
  const trust = new Map<SourceId, Trust>(settings.sources.map(({ config, trust }) => [config.id, trust]));
  return summarise({ opinions, lookups: board?.lookups ?? [], trust, muted: mutedIn(settings.sources) });
};

/** What is known as a state, with its summary. Opinions of a source that is not on the board, switched off or removed, are left out. */
export const stateOf = (all: Known): PopupState => {
  const asked = new Set(all.board?.lookups.map(({ source }) => source));
  const known = { ...all, opinions: all.opinions.filter(({ source }) => asked.has(source)) };
  return { ...known, summary: summaryOf(known) };
};

const FIRST: Omit<Known, 'online'> = {
  board: undefined,
  opinions: [],
  settings: FIRST_SETTINGS,
  background: { state: 'asking' },
  friends: NO_FRIENDS,
};

/** The state of the popup of one tab. */
export type PopupStore = StoreApi<PopupState> & {
  /** Shows what storage has, asks the background to look, follows both; answers how to stop. */
  start(): () => void;
  /** Asks the background to look at the page again. */
  look(): Promise<void>;
};

const productOn = (board: Board | undefined): Product | undefined =>
  board?.page.state === 'product' ? board.page.product : undefined;

const listen = (type: 'online' | 'offline', heard: () => void): (() => void) => {
  addEventListener(type, heard);
  return () => removeEventListener(type, heard);
};

/** A store that follows the board, the opinions and the settings in storage; the summary is computed once per change. */
export const createPopupStore = (tab: number, { send, now }: Pick<Ports, 'send' | 'now'>): PopupStore => {
  const store = createStore<PopupState>(() => stateOf({ ...FIRST, online: navigator.onLine }));
  const change = (part: Partial<Known>) => store.setState(stateOf({ ...store.getState(), ...part }));
  const friends = followFriends(now, (known) => change({ friends: known }));
  const take = followBoard((board, opinions) => {
    change({ board, opinions });
    friends.about(productOn(board));
  });

  const fine = () => store.setState({ background: { state: 'fine' } });
  const lost = (error: unknown) => store.setState({ background: { state: 'lost', because: String(error) } });
  const look = () => {
    store.setState({ background: { state: 'asking' } });
    // What it finds out is told by storage, before or after it answers.
    return send('look', { tab }).then(fine, lost);
  };
  const backOnline = () => {
    store.setState({ online: true });
    void send('askAgain', { tab }).then(fine, lost);
  };
  const start = () => {
    const beat = setInterval(() => {
      // A page that is still being looked at after a whole beat was not heard: it may have gone on, or the background ended.
      if (store.getState().board?.page.state === 'looking') void look();
      else void send('watching', { tab }).then(fine, lost);
      if (store.getState().friends.book) void send('watchingFriends', {}).catch(() => undefined);
    }, BEAT);
    const stops = [
      () => clearInterval(beat),
      friends.start(),
      follow(
        () => readBoard(tab),
        (changed) => watchBoard(tab, changed),
        take,
      ),
      follow(readSettings, watchSettings, (settings) => change({ settings })),
      listen('online', backOnline),
      listen('offline', () => store.setState({ online: false })),
    ];
    void look();
    return () => {
      for (const stop of stops) stop();
    };
  };
  return Object.assign(store, { start, look });
};
