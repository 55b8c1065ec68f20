import { Blank } from '@/components/pick/parts/blank';
import { Back, WithPick } from '@/components/pick/parts/with-pick';
import { usePickWords } from '@/components/pick/words/pick-words';
import type { SaidId } from '@/lib/domain/friends/said';
import { DecideForm } from './decide-form';

const NotOwn = () => {
  const say = usePickWords();
  return (
    <Blank title={say('gone.unknown')} why={say('gone.unknown.why')}>
      <Back />
    </Blank>
  );
};

/** Where the shopper says what became of their pick. Only who asked can decide it. */
export const Decide = ({ id }: { id: SaidId }) => (
  <WithPick id={id}>
    {(pick, book) => (pick.by === book.id ? <DecideForm pick={pick} book={book} /> : <NotOwn />)}
  </WithPick>
);
