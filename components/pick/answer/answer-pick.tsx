import { useEffect } from 'react';
import { aboutProduct, askedWords } from '@/components/pick/parts/asked-words';
import { OutcomeNotice } from '@/components/pick/parts/outcome-notice';
import { faceOf, namedIn, type People } from '@/components/pick/parts/people';
import { PhotosNotice, usePickPhotos } from '@/components/pick/parts/pick-photos';
import { PickThread } from '@/components/pick/parts/pick-thread';
import { Tally } from '@/components/pick/parts/tally';
import { usePeople } from '@/components/pick/parts/use-people';
import { usePickWords } from '@/components/pick/words/pick-words';
import { AskedPick } from '@/components/shared/friends/asked-pick';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { useNow } from '@/components/shared/use-now';
import type { Book } from '@/lib/domain/friends/book';
import { countAnswers, isOpen, maySeeAnswers, type SharedPick } from '@/lib/domain/friends/pick';
import styles from './answer.module.css';
import { GivenNotice, Giving } from './giving';
import { OthersAnswers } from './others-answers';
import { useAnswering } from './use-answering';

type AnswerProps = { pick: SharedPick; book: Book };

/** The pick with its options, and under each what the others chose once that may be seen. */
const Asked = ({ pick, people, answering, open }: AskedProps) => {
  const say = usePickWords();
  const language = useLanguage();
  const now = useNow();
  const photos = usePickPhotos(pick);
  const name = namedIn(people, pick, pick.by);
  const seen = maySeeAnswers(pick, people.book.id) && !answering.making;
  const counts = countAnswers(pick);
  const candidates = pick.pick.candidates.map((candidate, place) => ({
    id: candidate.id,
    title: candidate.title,
    about: aboutProduct(candidate.product, language),
    pictures: photos.of(candidate),
    ...(seen && { answers: <Tally count={counts[place]} of={pick.answers.length} /> }),
  }));
  return (
    <>
      <AskedPick
        from={{ id: pick.by, name, face: faceOf(people, pick.by) }}
        {...askedWords(say, { name, deadline: pick.pick.deadline, now, language })}
        question={pick.pick.question}
        note={pick.pick.note}
        candidates={candidates}
        chosen={answering.shown.chosen}
        choose={open && answering.making && answering.state.step !== 'sending' ? answering.choose : undefined}
      />
      <PhotosNotice photos={photos} />
    </>
  );
};

type AskedProps = { pick: SharedPick; people: People; answering: ReturnType<typeof useAnswering>; open: boolean };

/** A friend's pick: answer it, see what the others said once one's own is given, change it while there is time. */
export const AnswerPick = ({ pick, book }: AnswerProps) => {
  const say = usePickWords();
  const { send } = usePorts();
  const people = usePeople(book);
  const now = useNow();
  const open = isOpen(pick, now);
  const given = pick.answers.find(({ by }) => by === book.id);
  const answering = useAnswering(pick.id, given);
  const name = namedIn(people, pick, pick.by);
  const said = pick.remarks.length + pick.answers.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever came since is seen too.
  useEffect(() => {
    void send('sawPick', { pick: pick.id }).catch(() => undefined);
  }, [send, pick.id, said]);
  return (
    <article className={styles.answer}>
      {pick.outcome && <OutcomeNotice pick={pick} outcome={pick.outcome} name={name} />}
      <Asked pick={pick} people={people} answering={answering} open={open} />
      {open && answering.making && (
        <Giving pick={pick} people={people} name={name} answering={answering} given={given} />
      )}
      {!answering.making && <GivenNotice name={name} change={open ? answering.begin : undefined} />}
      {!open && !given && <p className={styles.hidden}>{say('hidden.over')}</p>}
      {given && <OthersAnswers pick={pick} people={people} />}
      <PickThread pick={pick} people={people} now={now} />
    </article>
  );
};
