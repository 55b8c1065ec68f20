import { Lock } from 'lucide-react';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import { daysOf, type Lack } from './draft';
import styles from './send-bar.module.css';
import type { Handing } from './sending-draft';
import { useMakeWords } from './words/make-words';

const SAID = new Set(['unreached', 'no-relay', 'expired', 'too-many', 'not-found', 'photos-missing'] as const);
type Said = typeof SAID extends ReadonlySet<infer One> ? One : never;
const isSaid = (because: string): because is Said => SAID.has(because as Said);

const Refused = ({ because }: { because: Extract<Handing, { step: 'refused' }>['because'] }) => {
  const say = useMakeWords();
  const { openOwn } = usePorts();
  return (
    <Notice tone="caution">
      <p>{say(isSaid(because) ? `refused.${because}` : 'refused.other')}</p>
      {because === 'no-relay' && (
        <Button onClick={() => openOwn('/options.html#friends?about=relays')}>{say('refused.no-relay.do')}</Button>
      )}
    </Notice>
  );
};

/** Where what a draft lacks is to be given. */
const PLACES: Readonly<Record<Lack | 'me', string>> = {
  nothing: 'candidates',
  nameless: 'candidates',
  question: 'question',
  late: 'until',
  'too-late': 'until',
  nobody: 'audience',
  me: 'audience',
};

/** Brings the place into view, and the focus to the first thing there that takes it. */
const lead = (place: string): void => {
  const there = document.getElementById(place);
  there?.scrollIntoView({ block: 'center' });
  there?.querySelector<HTMLElement>('textarea, select, input:not([tabindex="-1"]), button')?.focus();
};

type SendBarProps = {
  draft: PickDraft;
  /** How many friends get it. */
  reached: number;
  lack: Lack | 'me' | undefined;
  handing: Handing;
  send(): void;
  /** Where there is nobody to choose: what is asked then goes behind a link. */
  link?: (() => void) | undefined;
};

/** The one button that sends, or names what is missing and leads there. */
export const SendBar = ({ draft, reached, lack, handing, send, link }: SendBarProps) => {
  const say = useMakeWords();
  const { now } = usePorts();
  const sealing = handing.step === 'sealing';
  const linked = lack === 'nobody' ? link : undefined;
  const missing = linked ? undefined : lack;
  const words = linked
    ? say('send.link')
    : draft.edits !== undefined
      ? say('send.edit')
      : say('send.to', { count: reached });
  return (
    <div className={styles.bar}>
      {handing.step === 'refused' && <Refused because={handing.because} />}
      <div className={styles.go}>
        {missing ? (
          <Button variant="main" onClick={() => lead(PLACES[missing])}>
            {say(`lack.${missing}`)}
          </Button>
        ) : (
          <Button variant="main" disabled={sealing} onClick={linked ?? send}>
            <Lock size={16} aria-hidden />
            {sealing ? say('send.sealing') : words}
          </Button>
        )}
        <p role="status">
          {missing
            ? say(`lack.${missing}.why`, { count: LIMITS.mostPickDays })
            : say('send.promise', { count: daysOf(draft, now()) })}
        </p>
      </div>
    </div>
  );
};
