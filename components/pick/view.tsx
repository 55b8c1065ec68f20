import { lazy } from 'react';
import { AnyPick } from './any-pick';
import { Edit, Make } from './make/make';
import { Picks } from './picks/picks';
import type { Route } from './route';
import { Decide } from './watch/decide';

// The page opens on a pick most of the time: what comes before and after one is fetched when it is gone to.
const AskFriend = lazy(async () => ({ default: (await import('@/components/loop/ask/ask-friend')).AskFriend }));
const Decisions = lazy(async () => ({ default: (await import('@/components/loop/decisions/decisions')).Decisions }));
const Shortlist = lazy(async () => ({ default: (await import('@/components/loop/shortlist/shortlist')).Shortlist }));
const Verdict = lazy(async () => ({ default: (await import('@/components/loop/verdict/verdict')).Verdict }));

/** What the pick page shows at an address of its own. Some views arrive late: it belongs inside a Suspense. */
export const View = ({ route }: { route: Route }) => {
  switch (route.view) {
    case 'new':
      return <Make from={route.from} />;
    case 'edit':
      return <Edit pick={route.pick} />;
    case 'pick':
      return <AnyPick id={route.pick} share={route.share} />;
    case 'decide':
      return <Decide id={route.pick} />;
    case 'verdict':
      return <Verdict id={route.id} />;
    case 'ask':
      return <AskFriend id={route.id} />;
    case 'shortlist':
      return <Shortlist />;
    case 'decisions':
      return <Decisions />;
    case 'picks':
      return <Picks />;
  }
};
