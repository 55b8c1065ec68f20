import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Field } from '@/components/shared/field';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import { TextArea } from '@/components/shared/text-area';
import { useShared } from '@/components/shared/words/shared-words';
import { LIMITS } from '@/lib/domain/friends/limits';
import type { Purchase } from '@/lib/domain/friends/purchase';
import type { Disclosure } from '@/lib/domain/friends/said';
import type { VerdictDraft } from './verdict-draft';

/** A verdict in the making, and the way to change a part of it. */
export type PartProps = { draft: VerdictDraft; change(part: Partial<VerdictDraft>): void };

/** The part that is changed, made of what is filled in by the time it is. */
export type ChangeLate = (part: (now: VerdictDraft) => Partial<VerdictDraft>) => void;

const DISCLOSURES: readonly (keyof Disclosure)[] = ['ownExperience', 'gifted', 'affiliated'];
/** So many of the themes looked at before are named. */
const REMINDED = 4;
const FIT = 200;

/** What others must know to weigh it. */
export const Disclosures = ({ draft, change }: PartProps) => {
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
export const Words = ({ draft, change, themes }: PartProps & { themes: Purchase['advice']['themes'] }) => {
  const say = useLoopWords();
  const shared = useShared();
  const language = useLanguage();
  const looked = themes.slice(0, REMINDED).map((theme) => shared(`theme.${theme}`).toLocaleLowerCase(language));
  return (
    <>
      <TextArea
        label={say('verdict.text')}
        hint={looked.length > 0 ? say('verdict.looked', { themes: listed(looked, language) }) : undefined}
        rows={4}
        maxLength={LIMITS.text}
        value={draft.text}
        change={(text) => change({ text })}
      />
      <Field
        label={say('verdict.fit')}
        hint={say('verdict.fit.hint')}
        maxLength={FIT}
        value={draft.fit}
        onChange={({ target }) => change({ fit: target.value })}
      />
    </>
  );
};

/** A name for somebody who has told none yet: what they say is theirs, also once there are friends to read it. */
export const Name = ({ draft, change }: PartProps) => {
  const say = useLoopWords();
  return (
    <Field
      label={say('verdict.name')}
      hint={say('verdict.name.hint')}
      autoComplete="given-name"
      maxLength={LIMITS.name}
      value={draft.name}
      onChange={({ target }) => change({ name: target.value })}
    />
  );
};
