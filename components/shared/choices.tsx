import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Settings } from '@/lib/domain/settings';
import type { SourceEntry } from '@/lib/domain/source';
import { type Ports, usePorts } from './ports';
import { useSettings } from './stage';

type Change = Partial<Settings>;

/** A change as such, or made from the settings as they are; the latter comes out right however often it is made. */
export type Edit = Change | ((now: Settings) => Change);

/** The settings as the shopper sees them: what is stored, with the changes on their way laid over it. */
export type Choices = {
  settings: Settings;
  /** Edits the background could not be told; nothing of them is kept. */
  unsaved: readonly Edit[];
  /** Shows the change at once and sends it; true when it was kept. */
  change(edit: Edit): Promise<boolean>;
  /** Makes the unsaved edits again, to the settings as they are by now; true when all were kept. */
  tryAgain(): Promise<boolean>;
  /** Lets the unsaved changes go. */
  letGo(): void;
  /** Takes over what is stored now. */
  take(stored: Settings): void;
};

const changeOf = (edit: Edit, now: Settings): Change => (typeof edit === 'function' ? edit(now) : edit);

const laidOver = (stored: Settings, edits: readonly Edit[]): Settings =>
  edits.reduce<Settings>((now, edit) => Object.assign(now, changeOf(edit, now)), { ...stored });

/** What is left of unsaved edits once a later change was kept: the shopper's last word on a setting stands. */
const leftAfter = (unsaved: readonly Edit[], kept: Change): readonly Edit[] =>
  unsaved.flatMap<Edit>((edit) => {
    if (typeof edit === 'function') return [edit];
    const left = Object.entries(edit).filter(([setting]) => !(setting in kept));
    return left.length > 0 ? [Object.fromEntries(left)] : [];
  });

/** Sources as they are now, each that did not change as the very thing it was, so that its row is not drawn anew. */
const keptOf = (before: readonly SourceEntry[], now: readonly SourceEntry[]): readonly SourceEntry[] => {
  const known = new Map(before.map((entry) => [JSON.stringify(entry), entry]));
  return now.map((entry) => known.get(JSON.stringify(entry)) ?? entry);
};

/** Choices that change at once through `send`, and fall back to what is stored when it cannot be reached. */
export const createChoices = (send: Ports['send'], first: Settings): StoreApi<Choices> =>
  createStore((set, get) => {
    let stored = first;
    let onTheirWay: readonly Edit[] = [];
    const show = () => set({ settings: laidOver(stored, onTheirWay) });
    const take = (now: Settings) => {
      stored = { ...now, sources: keptOf(get().settings.sources, now.sources) };
      show();
    };
    const settle = (edit: Edit, kept: boolean, unsaved: readonly Edit[]) => {
      onTheirWay = onTheirWay.filter((other) => other !== edit);
      set({ unsaved });
      show();
      return kept;
    };
    const change = (edit: Edit) => {
      const sent = changeOf(edit, get().settings);
      onTheirWay = [...onTheirWay, edit];
      show();
      return send('changeSettings', sent)
        .then(take)
        .then(
          () => settle(edit, true, leftAfter(get().unsaved, sent)),
          () => settle(edit, false, [...get().unsaved, edit]),
        );
    };
    const tryAgain = async () => {
      const again = get().unsaved;
      set({ unsaved: [] });
      return (await Promise.all(again.map(change))).every(Boolean);
    };
    return { settings: first, unsaved: [], take, change, tryAgain, letGo: () => set({ unsaved: [] }) };
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
