import { useEffect, useRef } from 'react';
import { AskFriend } from '@/components/loop/ask-friend';
import { Decisions } from '@/components/loop/decisions';
import { Shortlist } from '@/components/loop/shortlist';
import { Verdict } from '@/components/loop/verdict';
import { Announcer } from '@/components/shared/announcer';
import { ChoicesProvider } from '@/components/shared/choices';
import { Mark } from '@/components/shared/mark';
import { UnsavedNotice } from '@/components/shared/unsaved-notice';
import { AnyPick } from './any-pick';
import { Edit, Make } from './make/make';
import styles from './pick-page.module.css';
import { Picks } from './picks/picks';
import { hashOf, type Route, useVisit } from './route';
import { Decide } from './watch/decide';
import { usePickWords } from './words/pick-words';

const LINKS = [
  ['picks', { view: 'picks' }],
  ['new', { view: 'new', from: { keys: [] } }],
  ['shortlist', { view: 'shortlist' }],
  ['decisions', { view: 'decisions' }],
] as const satisfies readonly (readonly [string, Route])[];

const Navigation = ({ view }: { view: Route['view'] }) => {
  const say = usePickWords();
  return (
    <nav className={styles.navigation} aria-label={say('nav.label')}>
      <p className={styles.brand}>
        <Mark size={28} />
        Grapevine
      </p>
      <ul>
        {LINKS.map(([name, route]) => (
          <li key={name}>
            <a href={hashOf(route)} aria-current={name === view ? 'page' : undefined}>
              {say(`nav.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const ViewOf = ({ route }: { route: Route }) => {
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

/** Views with a page layout of their own, made elsewhere. */
const FOREIGN: ReadonlySet<Route['view']> = new Set(['verdict', 'ask', 'shortlist', 'decisions']);

const Frame = () => {
  const { route, number } = useVisit();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (number === 0) return;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [number]);
  return (
    <div className={styles.frame}>
      <Navigation view={route.view} />
      <main ref={main} tabIndex={-1} className={FOREIGN.has(route.view) ? styles.plain : styles.main}>
        <UnsavedNotice />
        <ViewOf key={number} route={route} />
      </main>
    </div>
  );
};

/** The whole pick page, inside a Stage and its doors: the view its address names, and the way to the others. */
export const PickPage = () => (
  <ChoicesProvider>
    <Announcer>
      <Frame />
    </Announcer>
  </ChoicesProvider>
);
