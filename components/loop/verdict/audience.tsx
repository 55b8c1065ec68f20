import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { RadioList } from '@/components/shared/radio-list';
import type { Person } from '@/lib/domain/friends/person';
import type { VerdictDraft } from './verdict-draft';

type AudienceProps = {
  draft: VerdictDraft;
  change(part: Partial<VerdictDraft>): void;
  friends: readonly Person[];
};

/** Who may read it: all friends, some, or nobody else. */
export const Audience = ({ draft, change, friends }: AudienceProps) => {
  const say = useLoopWords();
  if (friends.length === 0) return null;
  const toggle = (id: string, on: boolean) =>
    change({ some: on ? [...draft.some, id] : draft.some.filter((other) => other !== id) });
  return (
    <RadioList
      legend={say('verdict.to')}
      options={[
        { value: 'all', label: say('verdict.to.all', { count: friends.length }) },
        { value: 'some', label: say('verdict.to.some') },
        { value: 'none', label: say('verdict.to.none') },
      ]}
      chosen={draft.to}
      choose={(to) => change({ to })}
    >
      {draft.to === 'some' &&
        friends.map(({ id, name }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={draft.some.includes(id)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            <bdi>{name}</bdi>
          </label>
        ))}
    </RadioList>
  );
};
