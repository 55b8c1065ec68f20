import { useDetailWords } from '@/components/options/sources/detail/words/detail-words';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { usePorts } from '@/components/shared/ports';
import { originsOf } from '@/components/shared/sources/described-source';
import { useLanguage } from '@/components/shared/stage';
import { dayAndTime } from '@/components/shared/times';
import type { UnixSeconds } from '@/lib/domain/opinion';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import type { Ailment } from './ailment';
import styles from './mending.module.css';

/** The ways out the panel has. Each is called straight from a click. */
export type WaysOut = { switchOn(): void; typeKey(): void; test(): void; onAllowed(): void };

type MendingProps = { config: SourceConfig; ailment: Ailment; until: UnixSeconds | undefined; ways: WaysOut };

const Site = ({ config }: { config: SourceConfig }) => {
  const say = useDetailWords();
  const [origin] = originsOf(config);
  return origin ? <ExternalLink href={origin}>{say('mend.open', { host: hostOf(origin) })}</ExternalLink> : null;
};

const Allow = ({ config, onAllowed }: { config: SourceConfig; onAllowed(): void }) => {
  const say = useDetailWords();
  const { askFor } = usePorts();
  return <Button onClick={() => void askFor(originsOf(config)).then(onAllowed, onAllowed)}>{say('mend.allow')}</Button>;
};

/** The one thing to do about it; beside it, where the source lives. */
const WayOut = ({ config, ailment, ways }: Omit<MendingProps, 'until'>) => {
  const say = useDetailWords();
  switch (ailment) {
    case 'off':
      return <Button onClick={ways.switchOn}>{say('mend.switch-on')}</Button>;
    case 'no-permission':
      return <Allow config={config} onAllowed={ways.onAllowed} />;
    case 'lacks-key':
    case 'key-refused':
      return (
        <Button onClick={ways.typeKey}>{say(ailment === 'lacks-key' ? 'mend.type-key' : 'mend.change-key')}</Button>
      );
    case 'described-changed':
      return <Button onClick={ways.typeKey}>{say('mend.describe')}</Button>;
    case 'refused':
    case 'sign-in':
      return <Site config={config} />;
    case 'unreachable':
    case 'too-slow':
    case 'changed':
    case 'our-bug':
      return (
        <>
          <Button onClick={ways.test}>{say('mend.test')}</Button>
          <Site config={config} />
        </>
      );
    case 'throttled':
    case 'unknown':
      return null;
  }
};

/** What ails a source, in a sentence, and what mends it. */
export const Mending = ({ config, ailment, until, ways }: MendingProps) => {
  const say = useDetailWords();
  const language = useLanguage();
  const { now } = usePorts();
  const time = until === undefined ? undefined : dayAndTime(until, now(), language);
  return (
    <div className={styles.mending} data-calm={ailment === 'off' || undefined} role="status">
      <p>{ailment === 'throttled' && time ? say('ails.throttled.until', { time }) : say(`ails.${ailment}`)}</p>
      <div className={styles.ways}>
        <WayOut config={config} ailment={ailment} ways={ways} />
      </div>
    </div>
  );
};
