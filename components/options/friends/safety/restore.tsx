import { useId, useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { RadioList } from '@/components/shared/radio-list';
import { useDoing } from '@/components/shared/use-doing';
import type { Asked } from '@/lib/messaging/messages';
import { DeviceForm, FileForm, SealedForm } from './restore-forms';
import { RestoreWords } from './restore-words';
import styles from './safety.module.css';
import { useSafetyWords } from './words/safety-words';

/** What can bring the key back. sealed: what an import of everything brought along. */
export type RestoreFrom = 'sealed' | 'file' | 'device' | 'words';

type RestoreProps = {
  /** What came with an import, if something did. */
  sealed?: string | undefined;
  from?: readonly RestoreFrom[];
  onDone?(): void;
  onCancel?(): void;
};

const EVERYTHING = ['file', 'device', 'words'] as const;

/** The key brought back from a file, another device, or the words. Only where there is none: nothing is ever replaced. */
export const Restore = ({ sealed, from = EVERYTHING, onDone, onCancel }: RestoreProps) => {
  const say = useSafetyWords();
  const options = useOptionsWords();
  const { send } = usePorts();
  const { doing, act, forget } = useDoing();
  const ways: readonly RestoreFrom[] = sealed ? ['sealed', ...from] : from;
  const id = useId();
  const [way, choose] = useState<RestoreFrom>(ways[0] ?? 'file');
  const restore = async (about: Asked<'restore'>) => {
    if (await act(send('restore', about))) onDone?.();
  };
  const acts = (
    <>
      <NotDone doing={doing} words={way === 'words' ? { 'not-ours': say('restore.words.bad') } : {}} />
      <div className={styles.acts}>
        <Button type="submit" form={id} variant="main" disabled={doing.step === 'doing'}>
          {say('restore.do')}
        </Button>
        {onCancel && (
          <Button variant="bare" onClick={onCancel}>
            {options('confirm.no')}
          </Button>
        )}
      </div>
    </>
  );
  const form = { id, restore: (about: Asked<'restore'>) => void restore(about), children: acts };
  return (
    <div className={styles.restore}>
      {ways.length > 1 && (
        <RadioList
          legend={say('restore.from')}
          options={ways.map((value) => ({ value, label: say(`restore.${value}`), hint: say(`restore.${value}.says`) }))}
          chosen={way}
          choose={(next) => {
            forget();
            choose(next);
          }}
        />
      )}
      {way === 'sealed' && sealed && <SealedForm {...form} sealed={sealed} />}
      {way === 'file' && <FileForm {...form} />}
      {way === 'device' && <DeviceForm {...form} />}
      {way === 'words' && <RestoreWords {...form} />}
    </div>
  );
};
