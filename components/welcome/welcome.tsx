import { useState } from 'react';
import { Announcer } from '@/components/shared/announcer';
import { ChoicesProvider, useChoices } from '@/components/shared/choices';
import { UnsavedNotice } from '@/components/shared/unsaved-notice';
import { FirstChoices } from './first-choices';
import { Introduction } from './introduction';
import { Ready } from './ready';
import styles from './welcome.module.css';

const Screen = () => {
  const change = useChoices((choices) => choices.change);
  const [started, setStarted] = useState(false);
  const start = () => void change({ welcomed: true }).then(setStarted);
  return (
    <main className={styles.screen}>
      <Introduction />
      <div className={styles.choices}>
        <UnsavedNotice />
        {started ? <Ready /> : <FirstChoices onStart={start} />}
      </div>
    </main>
  );
};

/** The page opened after installing, inside a Stage: what Grapevine is, and the first two choices. Nothing is sent by opening it. */
export const Welcome = () => (
  <ChoicesProvider>
    <Announcer>
      <Screen />
    </Announcer>
  </ChoicesProvider>
);
