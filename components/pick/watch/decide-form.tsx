import { type SubmitEvent, useState } from 'react';
import { othersIn } from '@/components/pick/parts/people';
import { useCommand } from '@/components/pick/parts/use-command';
import { usePeople } from '@/components/pick/parts/use-people';
import { go, hashOf } from '@/components/pick/route';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { RadioList } from '@/components/shared/radio-list';
import { Said } from '@/components/shared/said';
import { TextArea } from '@/components/shared/text-area';
import type { Book } from '@/lib/domain/friends/book';
import { LIMITS } from '@/lib/domain/friends/limits';
import { countAnswers, favourite, type SharedPick } from '@/lib/domain/friends/pick';
import { Arrives } from './arrives';
import styles from './decide.module.css';
import { type Decision, decideAbout } from './decision';
import { NotDone } from './not-done';
import { type SayWatch, useWatchWords } from './words/watch-words';

const ARRIVES_IN = 5;

const firstDecision = (pick: SharedPick): Decision => ({
  decided: pick.outcome?.decided ?? 'bought',
  candidate: pick.outcome?.candidate ?? favourite(countAnswers(pick)) ?? pick.pick.candidates[0]?.id ?? '',
  days: ARRIVES_IN,
  thanks: '',
});

/** Thanks in our words, as long as the shopper has written none of their own. */
const thanksFor = (say: SayWatch, { pick }: SharedPick, { decided, candidate }: Decision): string => {
  const title = pick.candidates.find(({ id }) => id === candidate)?.title;
  if (decided === 'passed') return say('decide.thanks.passed');
  return title && pick.candidates.length > 1 ? say('decide.thanks.bought', { title }) : say('decide.thanks.bought.it');
};

type PartProps = { pick: SharedPick; decision: Decision; change(part: Partial<Decision>): void };

const What = ({ pick, decision, change }: PartProps) => {
  const say = useWatchWords();
  const several = pick.pick.candidates.length > 1;
  return (
    <RadioList
      legend={say('decide.title')}
      legendHidden
      options={[
        { value: 'bought', label: say(several ? 'decide.bought' : 'decide.bought.it') },
        { value: 'passed', label: say('decide.passed') },
      ]}
      chosen={decision.decided}
      choose={(decided) => change({ decided })}
    />
  );
};

const Which = ({ pick, decision, change }: PartProps) => {
  const say = useWatchWords();
  if (decision.decided === 'passed' || pick.pick.candidates.length < 2) return null;
  return (
    <RadioList
      legend={say('decide.which')}
      options={pick.pick.candidates.map(({ id, title }) => ({ value: id, label: title }))}
      chosen={decision.candidate}
      choose={(candidate) => change({ candidate })}
    />
  );
};

/** Bought or passed, which one, when it arrives, and thanks to those who answered. */
export const DecideForm = ({ pick, book }: { pick: SharedPick; book: Book }) => {
  const say = useWatchWords();
  const { send, now } = usePorts();
  const people = usePeople(book);
  const { command, run } = useCommand();
  const [decision, setDecision] = useState(() => firstDecision(pick));
  const [own, setOwn] = useState<string>();
  const change = (part: Partial<Decision>) => setDecision((before) => ({ ...before, ...part }));
  const told = othersIn(people, pick).length;
  const thanks = own ?? thanksFor(say, pick, decision);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const about = decideAbout(pick, { ...decision, thanks: told > 0 ? thanks : '' }, now());
    if (about && (await run(send('decide', about)))) go({ view: 'pick', pick: pick.id, share: false });
  };
  return (
    <form className={styles.decide} onSubmit={(event) => void submit(event)}>
      <h1>{say('decide.title')}</h1>
      <p className={styles.question}>
        <Said>{pick.pick.question}</Said>
      </p>
      {pick.outcome && (
        <Notice>
          <p>{say('decide.already')}</p>
        </Notice>
      )}
      <What pick={pick} decision={decision} change={change} />
      <Which pick={pick} decision={decision} change={change} />
      {decision.decided === 'bought' && <Arrives days={decision.days} choose={(days) => change({ days })} />}
      {told > 0 && (
        <TextArea label={say('decide.thanks')} said maxLength={LIMITS.comment} value={thanks} change={setOwn} />
      )}
      <p className={styles.quiet}>{told > 0 ? say('decide.goes', { count: told }) : say('decide.goes.nobody')}</p>
      <NotDone command={command} />
      <p className={styles.acts}>
        <Button variant="main" type="submit" disabled={command.step === 'busy'}>
          {say(command.step === 'busy' ? 'decide.sending' : told > 0 ? 'decide.do' : 'decide.do.nobody')}
        </Button>
        <a href={hashOf({ view: 'pick', pick: pick.id, share: false })}>{say('decide.back')}</a>
      </p>
    </form>
  );
};
