import { type FormEvent, useState } from 'react';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { RadioList } from '@/components/shared/radio-list';
import type { Person } from '@/lib/domain/friends/person';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { Audience } from './audience';
import { Photos } from './photos';
import { Rating } from './rating';
import { ReviewPart } from './review-part';
import { usePhotos } from './use-photos';
import { type AdviceSays, lacking, type VerdictDraft } from './verdict-draft';
import { Disclosures, Name, type PartProps, Words } from './verdict-parts';

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

type Submitting = Pick<VerdictFormProps, 'asksName' | 'send'> & {
  /** Something is still on its way into the form. */
  waits: boolean;
};

const useSubmit = (draft: VerdictDraft, { asksName, send, waits }: Submitting) => {
  const [told, setTold] = useState<Told>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (told === 'sending' || waits) return;
    const lacks = lacking(draft, asksName);
    setTold(lacks ?? 'sending');
    if (!lacks && !(await send(draft))) setTold('failed');
  };
  return { told, submit };
};

const Advised = ({ draft, change }: PartProps) => {
  const say = useLoopWords();
  return (
    <div>
      <RadioList
        legend={say('verdict.advice')}
        options={ADVICE.map((value) => ({ value, label: say(`verdict.advice.${value}`) }))}
        chosen={draft.advice}
        choose={(advice) => change({ advice })}
      />
      <p className={styles.hint}>{say('verdict.advice.hint')}</p>
    </div>
  );
};

/** What the shopper says of a thing they bought, for their friends. Nothing typed is lost when sending fails. */
export const VerdictForm = ({ beginning, purchase, friends, ...doing }: VerdictFormProps) => {
  const say = useLoopWords();
  const [draft, setDraft] = useState(beginning);
  const photos = usePhotos(draft, (part) => setDraft((now) => ({ ...now, ...part(now) })));
  const waits = photos.adding.shrinking > 0;
  const { told, submit } = useSubmit(draft, { ...doing, waits });
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
      <Photos {...photos} title={purchase.product.name} />
      <Disclosures draft={draft} change={change} />
      <Audience draft={draft} change={change} friends={friends} />
      <ReviewPart draft={draft} change={change} purchase={purchase} />
      <Advised draft={draft} change={change} />
      {doing.asksName && <Name draft={draft} change={change} />}
      <div className={styles.send}>
        {told && told !== 'sending' && (
          <p role="alert" className={styles.wrong}>
            {say(`verdict.${told}`)}
          </p>
        )}
        <Button variant="main" type="submit" aria-disabled={told === 'sending' || waits}>
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
