import { useState } from 'react';
import { Segments } from '@/components/pick/parts/segments';
import { Field } from '@/components/shared/field';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { clockTime } from '@/components/shared/times';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { deadlines, fromLocalTime, localTime, rangeOfDeadlines, type Until, untilOf } from './until';
import styles from './until-choice.module.css';
import { useMakeWords } from './words/make-words';

type UntilProps = { deadline: UnixSeconds | undefined; choose(deadline: UnixSeconds): void };

/** A moment of the shopper's own, with what is wrong with it. */
const OwnMoment = ({ deadline, choose }: UntilProps) => {
  const say = useMakeWords();
  const now = usePorts().now();
  const most = LIMITS.mostPickDays;
  const late = deadline !== undefined && deadline <= now;
  const far = deadline !== undefined && deadline > now + most * 86_400;
  return (
    <Field
      className={styles.own ?? ''}
      type="datetime-local"
      label={say('until.own.label')}
      {...rangeOfDeadlines(now)}
      wrong={late ? say('until.late') : far ? say('until.too-late', { count: most }) : undefined}
      value={deadline === undefined ? '' : localTime(deadline)}
      onChange={({ target }) => {
        const at = fromLocalTime(target.value);
        if (at !== undefined) choose(at);
      }}
    />
  );
};

/** Until when friends may answer: one of three moments, or one's own. */
export const UntilChoice = ({ deadline, choose }: UntilProps) => {
  const say = useMakeWords();
  const language = useLanguage();
  const now = usePorts().now();
  const offered = deadlines(now);
  const [own, setOwn] = useState(untilOf(deadline, now) === 'own');
  const pick = (until: Until) => {
    setOwn(until === 'own');
    const at = offered.find((one) => one.until === until)?.at;
    if (at !== undefined) choose(at);
  };
  return (
    <div className={styles.until}>
      <Segments<Until>
        label={say('until')}
        options={[
          ...offered.map(({ until, at }) => ({
            value: until,
            label: say(`until.${until}`, { time: clockTime(at, language) }),
          })),
          { value: 'own', label: say('until.own') },
        ]}
        chosen={own ? 'own' : untilOf(deadline, now)}
        choose={pick}
      />
      {own && <OwnMoment deadline={deadline} choose={choose} />}
    </div>
  );
};
