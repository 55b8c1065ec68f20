import { useCallback, useEffect } from 'react';
import { Gone } from '@/components/loop/gone';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { OpinionPhotos } from '@/components/shared/friends/opinion-photos';
import { useBook } from '@/components/shared/friends/use-book';
import { useProfiles } from '@/components/shared/friends/use-profiles';
import { useSaid } from '@/components/shared/friends/use-said';
import { usePorts } from '@/components/shared/ports';
import { Said } from '@/components/shared/said';
import { type Book, nameOf } from '@/lib/domain/friends/book';
import { ofKind, type SaidOf, standing } from '@/lib/domain/friends/pick';
import type { FriendOpinion, Remark, SaidId } from '@/lib/domain/friends/said';
import { readSaid, saidAbout } from '@/lib/storage/friends/said';
import { AskForm } from './ask-form';
import { AskedOfMe } from './asked-of-me';
import { Talk } from './talk';

/** An opinion and what was written about it to one person alone. */
const useTalk = (id: SaidId, now: number) => {
  const read = useCallback(
    async () => [await readSaid(id), ...(await saidAbout([id]))].flatMap((one) => one ?? []),
    [id],
  );
  const said = useSaid(read);
  const here = said && standing(said, now);
  const opinion = ofKind(here ?? [], 'opinion').find((one) => one.id === id);
  const remarks = ofKind(here ?? [], 'remark').filter(({ circle }) => circle === undefined);
  return { known: said !== undefined, opinion, remarks: remarks.toSorted((a, b) => a.t - b.t) };
};

/** Whoever looks has seen what was written until then, and whatever comes while they look. */
const useSeen = (id: SaidId, written: number) => {
  const { send } = usePorts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever came since is seen too.
  useEffect(() => {
    void send('sawOpinion', { opinion: id }).catch(() => undefined);
  }, [send, id, written]);
};

type TalkProps = { opinion: SaidOf<FriendOpinion>; remarks: readonly SaidOf<Remark>[]; book: Book };

const AskThem = ({ opinion, remarks, book }: TalkProps) => {
  const say = useLoopWords();
  const { send } = usePorts();
  const name = nameOf(book, opinion.by) ?? say('ask.friend');
  const ratherNot = useProfiles().get(opinion.by)?.mayBeAsked === false;
  const ours = remarks.filter(({ by }) => by === book.id || by === opinion.by);
  return (
    <>
      <Talk remarks={ours} book={book} />
      {ratherNot ? (
        <p>{say('ask.rather-not', { name })}</p>
      ) : (
        <AskForm
          label={say('ask.label')}
          done={say('ask.sent')}
          ratherNot={say('ask.rather-not', { name })}
          submit={(text) => send('askFriend', { opinion: opinion.id, text })}
        />
      )}
    </>
  );
};

/** A small talk about what somebody said of a product: with the friend who said it, or with those who ask the shopper. */
export const AskFriend = ({ id }: { id: SaidId }) => {
  const say = useLoopWords();
  const known = useBook();
  const { known: read, opinion, remarks } = useTalk(id, usePorts().now());
  useSeen(id, remarks.length);
  if (known.state === 'reading' || !read) return null;
  if (known.state !== 'here' || !opinion) return <Gone title={say('ask.gone')} why={say('ask.gone.why')} />;
  const { book } = known;
  const name = nameOf(book, opinion.by) ?? say('ask.friend');
  const mine = opinion.by === book.id;
  return (
    <section className={styles.page}>
      <h1>{mine ? say('ask.own') : say('ask.title', { name })}</h1>
      <p className={styles.lede}>{say('ask.about', { product: opinion.content.product.name })}</p>
      {opinion.content.text && (
        <blockquote className={styles.quote}>
          <Said>{opinion.content.text}</Said>
        </blockquote>
      )}
      <OpinionPhotos opinion={opinion} fetch />
      {mine ? <AskedOfMe remarks={remarks} book={book} /> : <AskThem opinion={opinion} remarks={remarks} book={book} />}
    </section>
  );
};
