import { ChevronRight } from 'lucide-react';
import { faceOf, letteredIn, namedIn, type People } from '@/components/pick/parts/people';
import { hashOf } from '@/components/pick/route';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Face } from '@/components/shared/friends/face';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { dayAndTime } from '@/components/shared/times';
import { isOpen, type SharedPick } from '@/lib/domain/friends/pick';
import type { UnixSeconds } from '@/lib/domain/opinion';
import styles from './picks.module.css';

type RowProps = { pick: SharedPick; people: People; now: UnixSeconds; fresh: number };

const useFacts = ({ pick, people, now }: Omit<RowProps, 'fresh'>): string => {
  const say = usePickWords();
  const language = useLanguage();
  const { deadline } = pick.pick;
  const mine = pick.by === people.book.id;
  const count = pick.answers.length;
  const time = (): string => {
    if (pick.outcome) return say('picks.decided');
    if (!isOpen(pick, now)) return say('picks.over');
    return deadline === undefined
      ? say('picks.open')
      : say('picks.until', { when: dayAndTime(deadline, now, language) });
  };
  const who = mine
    ? count > 0
      ? say('picks.answers', { count })
      : say('picks.no-answers')
    : say('picks.by', { name: namedIn(people, pick, pick.by) });
  return `${who} · ${time()}`;
};

/** One pick as a row that opens it. */
export const PickRow = ({ pick, people, now, fresh }: RowProps) => {
  const say = usePickWords();
  const facts = useFacts({ pick, people, now });
  return (
    <li>
      <a className={styles.row} href={hashOf({ view: 'pick', pick: pick.id, share: false })}>
        <Face id={pick.by} name={letteredIn(people, pick, pick.by)} face={faceOf(people, pick.by)} />
        <span className={styles.what}>
          <Said className={styles.question ?? ''}>{pick.pick.question}</Said>
          <small>{facts}</small>
        </span>
        {fresh > 0 && <span className={styles.fresh}>{say('picks.new', { count: fresh })}</span>}
        <ChevronRight size={16} aria-hidden />
      </a>
    </li>
  );
};
