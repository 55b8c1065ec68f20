import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Settings } from '@/lib/domain/settings';
import { type Ports, usePorts } from './ports';
import { useSettings } from './stage';

type Change = Partial<Settings>;

/** The settings as the shopper sees them: what is stored, with the changes on their way laid over it. */
export type Choices = {
  settings: Settings;
  /** Changes the background could not be told; nothing of them is kept. */
  unsaved: Change | undefined;
  /** Shows the change at once and sends it; true when it was kept. */
  change(change: Change): Promise<boolean>;
  /** Sends the unsaved changes again. */
  tryAgain(): Promise<boolean>;
  /** Lets the unsaved changes go. */
  letGo(): void;
  /** Takes over what is stored now. */
  take(stored: Settings): void;
};

const laidOver = (stored: Settings, changes: readonly Change[]): Settings => Object.assign({ ...stored }, ...changes);

/** Choices that change at once through `send`, and fall back to what is stored when it cannot be reached. */
export const createChoices = (send: Ports['send'], first: Settings): StoreApi<Choices> =>
  createStore((set, get) => {
    let stored = first;
    let onTheirWay: readonly Change[] = [];
    const show = () => set({ settings: laidOver(stored, onTheirWay) });
    const take = (now: Settings) => {
      stored = now;
      show();
    };
    const settle = (change: Change, kept: boolean) => {
      onTheirWay = onTheirWay.filter((other) => other !== change);
      if (!kept) set({ unsaved: { ...get().unsaved, ...change } });
      show();
      return kept;
    };
    const change = (change: Change) => {
      onTheirWay = [...onTheirWay, change];
      show();
      return send('changeSettings', change)
        .then(take)
        .then(
          () => settle(change, true),
          () => settle(change, false),
        );
    };
    const tryAgain = () => {
      const again = get().unsaved ?? {};
      set({ unsaved: undefined });
      return change(again);
    };
    return { settings: first, unsaved: undefined, take, change, tryAgain, letGo: () => set({ unsaved: undefined }) };
  });

const ChoicesContext = createContext<StoreApi<Choices> | null>(null);

/** Lets everything inside change settings. Stands inside a Stage. */
export const ChoicesProvider = ({ children }: { children: ReactNode }) => {
  const { send } = usePorts();
  const stored = useSettings();
  const [store] = useState(() => createChoices(send, stored));
  useEffect(() => store.getState().take(stored), [store, stored]);
  return <ChoicesContext value={store}>{children}</ChoicesContext>;
};

/** A part of the choices of this page. Throws outside a ChoicesProvider. */
export const useChoices = <T,>(part: (choices: Choices) => T): T => {
  const store = use(ChoicesContext);
  if (!store) throw new Error('ChoicesProvider is missing');
  return useStore(store, part);
};
