import type { ReactNode } from 'react';
import { go } from '@/components/pick/route';
import { usePickWords } from '@/components/pick/words/pick-words';
import { Button } from '@/components/shared/button';
import { type KnownBook, useBook } from '@/components/shared/friends/use-book';
import { type Gone, usePick } from '@/components/shared/friends/use-pick';
import { useWatchingFriends } from '@/components/shared/friends/use-watching-friends';
import { usePorts } from '@/components/shared/ports';
import { useNow } from '@/components/shared/use-now';
import { type Book, nameOf } from '@/lib/domain/friends/book';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { SaidId } from '@/lib/domain/friends/said';
import { Blank } from './blank';

/** The way back to all picks. */
export const Back = () => {
  const say = usePickWords();
  return (
    <Button variant="main" onClick={() => go({ view: 'picks' })}>
      {say('gone.back')}
    </Button>
  );
};

const GoneView = ({ gone, book }: { gone: Gone; book: Book }) => {
  const say = usePickWords();
  const why = (): string => {
    if (gone.because !== 'withdrawn') return say(`gone.${gone.because}.why`);
    if (gone.by === book.id) return say('gone.withdrawn.mine');
    return say('gone.withdrawn.why', { name: nameOf(book, gone.by) ?? '…' });
  };
  return (
    <Blank title={say(`gone.${gone.because}`)} why={why()}>
      <Back />
    </Blank>
  );
};

/** Nothing can be opened without a key: there is none yet, or none that can be read. */
export const Keyless = ({ known }: { known: Exclude<KnownBook, { state: 'here' }> }) => {
  const say = usePickWords();
  const { openOwn } = usePorts();
  if (known.state === 'reading') return null;
  const lost = known.state === 'unreadable';
  return (
    <Blank
      title={say(lost ? 'unreadable.title' : 'gone.nobody')}
      why={say(lost ? 'unreadable.why' : 'gone.nobody.why')}
    >
      <Button variant="main" onClick={() => openOwn('/options.html#friends')}>
        {say(lost ? 'unreadable.do' : 'gone.begin')}
      </Button>
    </Blank>
  );
};

type WithPickProps = { id: SaidId; children(pick: SharedPick, book: Book): ReactNode };

/** Draws a pick that stands, live; one that does not is replaced by words on why. */
export const WithPick = ({ id, children }: WithPickProps) => {
  const known = useBook();
  const shown = usePick(id, useNow());
  useWatchingFriends(known.state === 'here');
  if (known.state !== 'here') return <Keyless known={known} />;
  if (shown.state === 'reading') return null;
  if (shown.state === 'gone') return <GoneView gone={shown} book={known.book} />;
  return <>{children(shown.pick, known.book)}</>;
};
