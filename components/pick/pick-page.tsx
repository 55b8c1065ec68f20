import { Suspense, useEffect, useRef } from 'react';
import { Announcer } from '@/components/shared/announcer';
import { ChoicesProvider } from '@/components/shared/choices';
import { Mark } from '@/components/shared/mark';
import { UnsavedNotice } from '@/components/shared/unsaved-notice';
import styles from './pick-page.module.css';
import { hashOf, type Route, useVisit } from './route';
import { View } from './view';
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
        <Suspense>
          <View key={number} route={route} />
        </Suspense>
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
