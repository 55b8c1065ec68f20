import { Download } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { saveJson } from '@/components/shared/save-json';
import { useDoing } from '@/components/shared/use-doing';
import { PassphraseFields, useChoosing } from './passphrase-fields';
import styles from './safety.module.css';
import { useSafetyWords } from './words/safety-words';

/** The key and the circles as a file that only a passphrase opens. */
export const Backup = () => {
  const say = useSafetyWords();
  const { send, now } = usePorts();
  const { doing, act } = useDoing();
  const choosing = useChoosing();
  const [saved, setSaved] = useState(false);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setSaved(false);
    const passphrase = choosing.chosen();
    const done = passphrase && (await act(send('backUp', { passphrase })));
    if (!done) return;
    saveJson(`grapevine-friends-${new Date(now() * 1000).toISOString().slice(0, 10)}.json`, done.brought.file);
    choosing.forget();
    setSaved(true);
  };
  return (
    <Part title={say('backup.heading')} says={say('backup.says')}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <PassphraseFields choosing={choosing} />
        <NotDone doing={doing} />
        {saved && (
          <Notice>
            <p>{say('backup.done')}</p>
          </Notice>
        )}
        <Button type="submit" variant="main" disabled={doing.step === 'doing'}>
          <Download size={16} aria-hidden />
          {say('backup.do')}
        </Button>
      </form>
    </Part>
  );
};
