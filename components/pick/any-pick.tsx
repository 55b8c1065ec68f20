import { Button } from '@/components/shared/button';
import { type KnownBook, useBook } from '@/components/shared/friends/use-book';
import { type Gone, usePick } from '@/components/shared/friends/use-pick';
import { useWatchingFriends } from '@/components/shared/friends/use-watching-friends';
import { usePorts } from '@/components/shared/ports';
import { useNow } from '@/components/shared/use-now';
import { type Book, nameOf } from '@/lib/domain/friends/book';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { SaidId } from '@/lib/domain/friends/said';
import { AnswerPick } from './answer/answer-pick';
import { Blank } from './parts/blank';
import { go } from './route';
import { WatchPick } from './watch/watch-pick';
import { usePickWords } from './words/pick-words';

const GoneView = ({ gone, book }: { gone: Gone; book: Book | undefined }) => {
  const say = usePickWords();
  const why = (): string => {
    if (gone.because !== 'withdrawn') return say(`gone.${gone.because}.why`);
    if (gone.by === book?.id) return say('gone.withdrawn.mine');
    return say('gone.withdrawn.why', { name: (book && nameOf(book, gone.by)) ?? '…' });
  };
  return (
    <Blank title={say(`gone.${gone.because}`)} why={why()}>
      <Button variant="main" onClick={() => go({ view: 'picks' })}>
        {say('gone.back')}
      </Button>
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

/** Shows a pick that stands to whoever looks at it. */
export const WithPick = ({ id, children }: { id: SaidId; children(pick: SharedPick, book: Book): React.ReactNode }) => {
  const known = useBook();
  const shown = usePick(id, useNow());
  useWatchingFriends(known.state === 'here');
  if (known.state !== 'here') return <Keyless known={known} />;
  if (shown.state === 'reading') return null;
  if (shown.state === 'gone') return <GoneView gone={shown} book={known.book} />;
  return <>{children(shown.pick, known.book)}</>;
};

/** One pick: the shopper's own to watch, a friend's to answer. */
export const AnyPick = ({ id, share }: { id: SaidId; share: boolean }) => (
  <WithPick id={id}>
    {(pick, book) =>
      pick.by === book.id ? <WatchPick pick={pick} book={book} share={share} /> : <AnswerPick pick={pick} book={book} />
    }
  </WithPick>
);
