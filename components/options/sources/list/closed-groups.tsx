import { createContext, type ReactNode, use, useState } from 'react';
import type { GroupName } from './grouped';

type Closed = readonly [
  ReadonlySet<GroupName>,
  (turn: (now: ReadonlySet<GroupName>) => ReadonlySet<GroupName>) => void,
];

const ClosedContext = createContext<Closed>([new Set(), () => undefined]);

/** Remembers which groups of sources are closed while the page is open, whatever section is in view. */
export const ClosedGroups = ({ children }: { children: ReactNode }) => (
  <ClosedContext value={useState<ReadonlySet<GroupName>>(new Set())}>{children}</ClosedContext>
);

/** Whether a group is closed, and how to open or close it. */
export const useClosed = (group: GroupName) => {
  const [closed, set] = use(ClosedContext);
  const turn = () =>
    set((now) => (now.has(group) ? new Set([...now].filter((one) => one !== group)) : new Set([...now, group])));
  return { closed: closed.has(group), turn };
};
