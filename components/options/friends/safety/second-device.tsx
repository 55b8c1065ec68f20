import { Smartphone } from 'lucide-react';
import { useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { QrCode } from '@/components/shared/friends/qr-code';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import styles from './safety.module.css';
import { useSafetyWords } from './words/safety-words';

const STEPS = ['open', 'picture', 'type'] as const;

/** What the other device scans, and the code that is typed there. Either alone opens nothing. */
const Shown = ({ text, code, onHide }: { text: string; code: string; onHide(): void }) => {
  const say = useSafetyWords();
  return (
    <div className={styles.device}>
      <QrCode text={text} label={say('device.qr')} />
      <div className={styles.form}>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{say(`device.${step}`)}</li>
          ))}
        </ol>
        <p>
          {say('device.code')} <b className={styles.code}>{code}</b>
        </p>
        <Button onClick={onHide}>{say('device.hide')}</Button>
      </div>
    </div>
  );
};

/** The same friends on another device of the shopper. */
export const SecondDevice = () => {
  const say = useSafetyWords();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [shown, show] = useState<{ text: string; code: string }>();
  const make = async () => show((await act(send('secondDevice', {})))?.brought);
  return (
    <Part title={say('device.heading')} says={say('device.says')}>
      <div className={styles.form}>
        <NotDone doing={doing} />
        {shown ? (
          <Shown {...shown} onHide={() => show(undefined)} />
        ) : (
          <Button disabled={doing.step === 'doing'} onClick={() => void make()}>
            <Smartphone size={16} aria-hidden />
            {say('device.do')}
          </Button>
        )}
      </div>
    </Part>
  );
};
