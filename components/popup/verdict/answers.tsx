import { type ReactNode, useId } from 'react';
import { reasonsFor } from '@/components/popup/asked/aside-rows';
import { MainButton } from '@/components/popup/parts/main-button';
import sections from '@/components/popup/parts/section.module.css';
import type { Progress } from '@/components/popup/scenes/scene';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Interval } from '@/components/shared/interval';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import type { Summary, Verdict } from '@/lib/domain/summary';
import { ENOUGH } from '@/lib/summarise/decide';
import styles from './answers.module.css';

/** An answer without a number: a headline, why, and one thing to do. */
const Answer = ({ title, why, children }: { title: string; why?: string; children?: ReactNode }) => {
  const id = useId();
  return (
    <section className={`${sections.section} ${styles.answer}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {why !== undefined && <p className={styles.why}>{why}</p>}
      {children}
    </section>
  );
};

/** While the answer could still swing: no number, only how far we are. */
export const Looking = ({ sofar }: { sofar: number }) => {
  const say = usePopupWords();
  return (
    <Answer title={say('looking.title')}>
      <div className={styles.bones} role="img" aria-label={say('looking.bones')}>
        <div className={styles.bone} />
        <div className={styles.bone} />
        <div className={styles.bone} />
      </div>
      {sofar > 0 && <p className={styles.why}>{say('looking.sofar', { count: sofar })}</p>}
    </Answer>
  );
};

/** Fewer opinions than a number needs, or too different ones: where it may lie, and the way to read them. */
export const TooFew = ({ verdict, read }: { verdict: Extract<Verdict, { kind: 'too-few' }>; read(): void }) => {
  const say = usePopupWords();
  const { count, needed, low, high } = verdict;
  return (
    <Answer title={say('few.title')} why={say(count < ENOUGH ? 'few.why' : 'few.differ', { count, needed })}>
      <Interval low={low} high={high} />
      <div className={styles.buttons}>
        <MainButton onClick={read}>{say('read.all', { count })}</MainButton>
      </div>
    </Answer>
  );
};

/** Everybody answered, or most did, and nobody had anything to say. */
export const NobodySaid = ({ progress, rename }: { progress: Progress; rename(): void }) => {
  const say = usePopupWords();
  const { asked, answered } = progress;
  const why =
    answered < asked ? say('nobody.some', { answered, total: asked }) : say('nobody.why', { count: answered });
  return (
    <Answer title={say('nobody.title')} why={why}>
      <div className={styles.buttons}>
        <MainButton onClick={rename}>{say('nobody.rename')}</MainButton>
      </div>
    </Answer>
  );
};

/** Not one source answered; what each needs stands below. */
export const Unanswered = ({ askAgain }: { askAgain(): void }) => {
  const say = usePopupWords();
  return (
    <Answer title={say('unanswered.title')} why={say('unanswered.why')}>
      <div className={styles.buttons}>
        <MainButton onClick={askAgain}>{say('none.again')}</MainButton>
      </div>
    </Answer>
  );
};

/** There are opinions, but none that may count. */
export const AllAside = ({ aside: all, read }: { aside: Summary['aside']; read(): void }) => {
  const say = usePopupWords();
  const language = useLanguage();
  const aside = all.filter(({ why }) => why !== 'weak-match');
  const count = aside.reduce((sum, { opinions }) => sum + opinions.length, 0);
  return (
    <Answer title={say('aside.title')} why={say('aside.why', { count, why: listed(reasonsFor(say, aside), language) })}>
      <div className={styles.buttons}>
        <MainButton onClick={read}>{say('aside.read')}</MainButton>
      </div>
    </Answer>
  );
};

/** The page says nothing and nobody else may be asked yet. */
export const FirstUse = ({ choose }: { choose(): void }) => {
  const say = usePopupWords();
  return (
    <Answer title={say('first.title')} why={say('first.why')}>
      <p className={styles.why}>{say('first.how')}</p>
      <div className={styles.buttons}>
        <MainButton onClick={choose}>{say('first.choose')}</MainButton>
      </div>
    </Answer>
  );
};
