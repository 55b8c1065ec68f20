import { useCallback, useId, useState } from 'react';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { useProfiles } from '@/components/shared/friends/use-profiles';
import { useSaid } from '@/components/shared/friends/use-said';
import { usePorts } from '@/components/shared/ports';
import { Said } from '@/components/shared/said';
import { nameOf } from '@/lib/domain/friends/book';
import { ofKind, standing } from '@/lib/domain/friends/pick';
import type { SaidId } from '@/lib/domain/friends/said';
import { readSaid, saidAbout } from '@/lib/storage/friends/said';
import styles from './loop.module.css';
import { useLoopWords } from './words/loop-words';

/** An opinion and what was written about it. */
const useTalk = (id: SaidId, now: number) => {
  const read = useCallback(
    async () => [await readSaid(id), ...(await saidAbout([id]))].flatMap((one) => one ?? []),
    [id],
  );
  const said = useSaid(read);
  const here = said && standing(said, now);
  const [opinion] = ofKind(here ?? [], 'opinion');
  const remarks = ofKind(here ?? [], 'remark').toSorted((a, b) => a.t - b.t);
  return { known: said !== undefined, opinion, remarks };
};

const Question = ({ opinion }: { opinion: SaidId }) => {
  const say = useLoopWords();
  const { send } = usePorts();
  const id = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState<'ask.sent' | 'ask.failed'>();
  const submit = async () => {
    const answered = await send('askFriend', { opinion, text: text.trim() }).catch(() => undefined);
    const sent = answered?.state === 'done';
    setTold(sent ? 'ask.sent' : 'ask.failed');
    if (sent) setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void submit();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {say('ask.label')}
      </label>
      <textarea id={id} rows={3} maxLength={1000} value={text} onChange={({ target }) => setText(target.value)} />
      <p role="status">{told && say(told)}</p>
      <p>
        <Button variant="main" type="submit">
          {say('ask.send')}
        </Button>
      </p>
    </form>
  );
};

/** A small talk with one friend about what they said of a product. */
export const AskFriend = ({ id }: { id: SaidId }) => {
  const say = useLoopWords();
  const known = useBook();
  const profiles = useProfiles();
  const { known: read, opinion, remarks } = useTalk(id, usePorts().now());
  if (known.state !== 'here' || !read) return null;
  const { book } = known;
  const name = (opinion && nameOf(book, opinion.by)) ?? say('ask.friend');
  if (!opinion)
    return (
      <section className={styles.page}>
        <h1>{say('ask.gone')}</h1>
        <p className={styles.lede}>{say('ask.gone.why', { name })}</p>
      </section>
    );
  const ratherNot = profiles.get(opinion.by)?.mayBeAsked === false;
  return (
    <section className={styles.page}>
      <h1>{say('ask.title', { name })}</h1>
      <p className={styles.lede}>{say('ask.about', { product: opinion.content.product.name })}</p>
      {opinion.content.text && (
        <blockquote className={styles.quote}>
          <Said>{opinion.content.text}</Said>
        </blockquote>
      )}
      {remarks.length > 0 && (
        <ol className={styles.thread} aria-label={say('ask.thread')}>
          {remarks.map(({ id: one, by, content }) => (
            <li key={one} className={by === book.id ? styles.mine : ''}>
              <b>
                <bdi>{by === book.id ? say('ask.you') : (nameOf(book, by) ?? name)}</bdi>
              </b>
              <Said>{content.text}</Said>
            </li>
          ))}
        </ol>
      )}
      {ratherNot ? <p>{say('ask.rather-not', { name })}</p> : <Question opinion={id} />}
    </section>
  );
};
