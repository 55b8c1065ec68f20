import { WithPick } from '@/components/pick/any-pick';
import { Blank } from '@/components/pick/parts/blank';
import { go } from '@/components/pick/route';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Button } from '@/components/shared/button';
import type { SaidId } from '@/lib/domain/friends/said';
import { DecideForm } from './decide-form';

/** Where the shopper says what became of their pick. Only who asked can decide it. */
export const Decide = ({ id }: { id: SaidId }) => (
  <WithPick id={id}>
    {(pick, book) => (pick.by === book.id ? <DecideForm pick={pick} book={book} /> : <NotYours />)}
  </WithPick>
);

const NotYours = () => {
  const say = usePickWords();
  return (
    <Blank title={say('gone.unknown')} why={say('gone.unknown.why')}>
      <Button variant="main" onClick={() => go({ view: 'picks' })}>
        {say('gone.back')}
      </Button>
    </Blank>
  );
};
