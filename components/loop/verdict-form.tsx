import { useId, useState } from 'react';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { listed } from '@/components/shared/numbers';
import { RadioList } from '@/components/shared/radio-list';
import { useLanguage } from '@/components/shared/stage';
import { useShared } from '@/components/shared/words/shared-words';
import type { Person } from '@/lib/domain/friends/person';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Disclosure } from '@/lib/domain/friends/said';
import { Audience } from './audience';
import styles from './loop.module.css';
import { Rating } from './rating';
import { type AdviceSays, FIRST_DRAFT, saysSomething, type VerdictDraft } from './verdict-draft';
import { useLoopWords } from './words/loop-words';

const DISCLOSURES: readonly (keyof Disclosure)[] = ['ownExperience', 'gifted', 'affiliated'];
const ADVICE: readonly AdviceSays[] = ['yes', 'no', 'open'];

type PartProps = { draft: VerdictDraft; change(part: Partial<VerdictDraft>): void };

const Disclosures = ({ draft, change }: PartProps) => {
  const say = useLoopWords();
  return (
    <fieldset className={styles.group}>
      <legend>{say('verdict.disclosure')}</legend>
      {DISCLOSURES.map((each) => (
        <label key={each} className={styles.check}>
          <input
            type="checkbox"
            checked={draft.disclosure[each]}
            onChange={({ target }) => change({ disclosure: { ...draft.disclosure, [each]: target.checked } })}
          />
          {say(`verdict.${each}`)}
        </label>
      ))}
    </fieldset>
  );
};

/** The words themselves, with what was looked at before as a reminder of what to speak of. */
const Words = ({ draft, change, themes }: PartProps & { themes: Purchase['advice']['themes'] }) => {
  const say = useLoopWords();
  const shared = useShared();
  const language = useLanguage();
  const id = useId();
  const looked = themes.slice(0, 4).map((theme) => shared(`theme.${theme}`));
  return (
    <div className={styles.group}>
      <label htmlFor={id} className={styles.label}>
        {say('verdict.text')}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={2000}
        value={draft.text}
        aria-describedby={looked.length > 0 ? `${id}-looked` : undefined}
        onChange={({ target }) => change({ text: target.value })}
      />
      {looked.length > 0 && (
        <p id={`${id}-looked`} className={styles.hint}>
          {say('verdict.looked', { themes: listed(looked, language) })}
        </p>
      )}
      <Field
        label={say('verdict.fit')}
        hint={say('verdict.fit.hint')}
        maxLength={200}
        value={draft.fit}
        onChange={({ target }) => change({ fit: target.value })}
      />
    </div>
  );
};

type VerdictFormProps = {
  purchase: Purchase;
  friends: readonly Person[];
  /** True when it was taken. */
  send(draft: VerdictDraft): Promise<boolean>;
};

/** What the shopper says of a thing they bought, for their friends. Nothing typed is lost when sending fails. */
export const VerdictForm = ({ purchase, friends, send }: VerdictFormProps) => {
  const say = useLoopWords();
  const [draft, setDraft] = useState<VerdictDraft>({ ...FIRST_DRAFT, to: friends.length > 0 ? 'all' : 'none' });
  const [told, setTold] = useState<'verdict.words' | 'verdict.failed'>();
  const change = (part: Partial<VerdictDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = async () => {
    if (!saysSomething(draft)) return setTold('verdict.words');
    setTold((await send(draft)) ? undefined : 'verdict.failed');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
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
      <RadioList
        legend={say('verdict.advice')}
        options={ADVICE.map((value) => ({ value, label: say(`verdict.advice.${value}`) }))}
        chosen={draft.advice}
        choose={(advice) => change({ advice })}
      />
      <p className={styles.hint}>{say('verdict.advice.hint')}</p>
      {told && (
        <p role="alert" className={styles.wrong}>
          {say(told)}
        </p>
      )}
      <p>
        <Button variant="main" type="submit">
          {say(draft.to === 'none' ? 'verdict.keep' : 'verdict.send')}
        </Button>
      </p>
    </form>
  );
};
