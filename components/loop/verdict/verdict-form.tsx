import { type FormEvent, useState } from 'react';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { RadioList } from '@/components/shared/radio-list';
import type { Person } from '@/lib/domain/friends/person';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { Audience } from './audience';
import { Rating } from './rating';
import { ReviewPart } from './review-part';
import { type AdviceSays, lacking, type VerdictDraft } from './verdict-draft';
import { Disclosures, Name, Words } from './verdict-parts';

const ADVICE: readonly AdviceSays[] = ['yes', 'no', 'open'];

type VerdictFormProps = {
  beginning: VerdictDraft;
  purchase: Purchase;
  friends: readonly Person[];
  asksName: boolean;
  /** True when it was taken. */
  send(draft: VerdictDraft): Promise<boolean>;
};

type Told = ReturnType<typeof lacking> | 'failed' | 'sending';

const useSubmit = (draft: VerdictDraft, { asksName, send }: Pick<VerdictFormProps, 'asksName' | 'send'>) => {
  const [told, setTold] = useState<Told>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (told === 'sending') return;
    const lacks = lacking(draft, asksName);
    setTold(lacks ?? 'sending');
    if (!lacks && !(await send(draft))) setTold('failed');
  };
  return { told, submit };
};

/** What the shopper says of a thing they bought, for their friends. Nothing typed is lost when sending fails. */
export const VerdictForm = ({ beginning, purchase, friends, ...doing }: VerdictFormProps) => {
  const say = useLoopWords();
  const [draft, setDraft] = useState(beginning);
  const { told, submit } = useSubmit(draft, doing);
  const change = (part: Partial<VerdictDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <RadioList
        legend={say('verdict.came')}
        options={(['owning', 'returned'] as const).map((value) => ({ value, label: say(`verdict.${value}`) }))}
        chosen={draft.owning}
        choose={(owning) => change({ owning })}
      />
      <Rating rating={draft.rating} rate={(rating) => change({ rating })} />
      <Words draft={draft} change={change} themes={purchase.advice.themes} />
      <Disclosures draft={draft} change={change} />
      <Audience draft={draft} change={change} friends={friends} />
      <ReviewPart draft={draft} change={change} purchase={purchase} />
      <div>
        <RadioList
          legend={say('verdict.advice')}
          options={ADVICE.map((value) => ({ value, label: say(`verdict.advice.${value}`) }))}
          chosen={draft.advice}
          choose={(advice) => change({ advice })}
        />
        <p className={styles.hint}>{say('verdict.advice.hint')}</p>
      </div>
      {doing.asksName && <Name draft={draft} change={change} />}
      <div className={styles.send}>
        {told && told !== 'sending' && (
          <p role="alert" className={styles.wrong}>
            {say(`verdict.${told}`)}
          </p>
        )}
        <Button variant="main" type="submit" aria-disabled={told === 'sending'}>
          {say(
            told === 'sending'
              ? 'verdict.sending'
              : `${draft.publish ? 'review' : 'verdict'}.${draft.to === 'none' ? 'keep' : 'send'}`,
          )}
        </Button>
      </div>
    </form>
  );
};
