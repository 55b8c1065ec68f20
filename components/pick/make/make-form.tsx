import { Section } from '@/components/pick/parts/section';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { useWatchingFriends } from '@/components/shared/friends/use-watching-friends';
import { Notice } from '@/components/shared/notice';
import { TextArea } from '@/components/shared/text-area';
import { useNow } from '@/components/shared/use-now';
import { type Book, friendsIn } from '@/lib/domain/friends/book';
import type { PickDraft } from '@/lib/domain/friends/draft';
import { LIMITS } from '@/lib/domain/friends/limits';
import { Begun } from './begun';
import { Candidates } from './candidates';
import { DaysChoice } from './days-choice';
import { audienceIn, daysOf, lackOf } from './draft';
import styles from './make.module.css';
import { Preview } from './preview';
import { SendBar } from './send-bar';
import { useHandingOver } from './sending-draft';
import { UntilChoice } from './until-choice';
import type { ChangeDraft } from './use-draft';
import { Whom } from './whom';
import { useMakeWords } from './words/make-words';

type MakeFormProps = { draft: PickDraft; unkept: boolean; change: ChangeDraft; kept(): Promise<unknown> };
type PartProps = { draft: PickDraft; change: ChangeDraft };

const Asking = ({ draft, change }: PartProps) => {
  const say = useMakeWords();
  const now = useNow();
  return (
    <>
      <Section title={say('candidates')} hint={say('candidates.hint', { count: LIMITS.candidates })} id="candidates">
        <Candidates draft={draft} change={change} />
      </Section>
      <div className={styles.words} id="question">
        <TextArea
          label={say('question')}
          said
          maxLength={LIMITS.question}
          value={draft.question}
          change={(question) => change((before) => ({ ...before, question }))}
        />
        <TextArea
          label={say('note')}
          aside={say('optional')}
          hint={say('note.hint')}
          maxLength={LIMITS.note}
          value={draft.note}
          change={(note) => change((before) => ({ ...before, note }))}
        />
      </div>
      <Section title={say('until')} id="until">
        <UntilChoice deadline={draft.deadline} choose={(deadline) => change((before) => ({ ...before, deadline }))} />
        <DaysChoice days={daysOf(draft, now)} choose={(days) => change((before) => ({ ...before, days }))} />
      </Section>
    </>
  );
};

type LeavingProps = { book: Book | undefined; draft: PickDraft; kept(): Promise<unknown> };

/** The ways out of the page: to friends, or behind a link. */
const Leaving = ({ book, draft, kept }: LeavingProps) => {
  const say = useMakeWords();
  const now = useNow();
  const { handing, handOver } = useHandingOver(draft, kept);
  const friends = friendsIn(book);
  const reached = audienceIn(draft, friends).length;
  const lack = lackOf(draft, reached, now);
  const friendless = book !== undefined && friends.length === 0;
  const whole = lack === undefined || lack === 'nobody';
  const asLink = () => void handOver(true);
  return (
    <>
      {friends.length > 0 && draft.edits === undefined && whole && (
        <p className={styles.also}>
          <Button variant="link" disabled={handing.step === 'sealing'} onClick={asLink}>
            {say('audience.link')}
          </Button>
        </p>
      )}
      <SendBar
        draft={draft}
        reached={reached}
        lack={book ? lack : (lack ?? 'me')}
        handing={handing}
        send={() => void handOver()}
        link={friendless ? asLink : undefined}
      />
    </>
  );
};

/** A pick in the making, with the preview of what it will be. */
export const MakeForm = ({ draft, unkept, change, kept }: MakeFormProps) => {
  const say = useMakeWords();
  const known = useBook();
  const book = known.state === 'here' ? known.book : undefined;
  // Whoever is let in while this page is open appears in it.
  useWatchingFriends(book !== undefined);
  const edits = draft.edits !== undefined;
  return (
    <div className={styles.make}>
      <h1 className={styles.title}>{say(edits ? 'title.edit' : 'title')}</h1>
      <div className={styles.form}>
        {!edits && (
          <div className={styles.begun}>
            <Begun draft={draft} />
          </div>
        )}
        {unkept && (
          <Notice tone="caution">
            <p>{say('unkept')}</p>
          </Notice>
        )}
        <Asking draft={draft} change={change} />
        <Whom known={known} draft={draft} change={change} />
        <Leaving book={book} draft={draft} kept={kept} />
      </div>
      <Preview draft={draft} me={book && { ...book.me, id: book.id }} />
    </div>
  );
};
