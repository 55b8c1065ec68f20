import { useEffect, useRef } from 'react';
import { UnsavedNotice } from '@/components/shared/unsaved-notice';
import { Appearance } from './appearance/appearance';
import { Clips } from './clips/clips';
import { Data } from './data/data';
import styles from './frame.module.css';
import { Friends } from './friends/friends';
import { Help } from './help/help';
import { Navigation } from './navigation';
import { Privacy } from './privacy/privacy';
import { type Route, useRoute } from './route';
import { Searches } from './searches/searches';
import { Sources } from './sources/sources';

const SectionOf = ({ route }: { route: Route }) => {
  switch (route.section) {
    case 'sources':
      return <Sources />;
    case 'searches':
      return <Searches />;
    case 'friends':
      return <Friends about={route.about} />;
    case 'clips':
      return <Clips about={route.about} />;
    case 'privacy':
      return <Privacy about={route.about} />;
    case 'data':
      return <Data />;
    case 'appearance':
      return <Appearance />;
    case 'help':
      return <Help />;
  }
};

/** The navigation beside, and above it when narrow, the section the address names. */
export const Frame = () => {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.section);
  useEffect(() => {
    if (shown.current === route.section) return;
    shown.current = route.section;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [route.section]);
  return (
    <div className={styles.frame}>
      <Navigation section={route.section} />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <UnsavedNotice />
        <SectionOf route={route} />
      </main>
    </div>
  );
};
