import { useEffect, useRef, useState } from 'react';
import { Gone } from '@/components/loop/gone';
import styles from '@/components/loop/loop.module.css';
import { useLoopWords } from '@/components/loop/words/loop-words';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useStored } from '@/components/shared/use-stored';
import { friendsIn } from '@/lib/domain/friends/book';
import type { Person } from '@/lib/domain/friends/person';
import type { ReviewText } from '@/lib/domain/friends/public-review';
import type { Purchase } from '@/lib/domain/friends/purchase';
import { readPurchases, watchPurchases } from '@/lib/storage/friends/purchases';
import { ReviewTold } from './review-told';
import { usePublishing } from './use-publishing';
import { useEarlier, useSayVerdict } from './use-verdict';
import { beginningOf, type Earlier, postFrom, reviewFrom, type VerdictDraft } from './verdict-draft';
import { VerdictForm } from './verdict-form';

/** Said, and what can be done with it now: the text to post oneself. */
const Done = ({ draft, name }: { draft: VerdictDraft; name: string }) => {
  const say = useLoopWords();
  const [copied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  const copy = () =>
    void navigator.clipboard.writeText(postFrom(draft, name)).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <Notice>
      <h2 ref={title} tabIndex={-1} className={styles.done}>
        {say(draft.to === 'none' ? 'verdict.kept' : 'verdict.done')}
      </h2>
      <p>{say('verdict.post')}</p>
      <Button onClick={copy}>{say(copied ? 'verdict.copied' : 'verdict.copy')}</Button>
    </Notice>
  );
};

type SayingProps = { purchase: Purchase; friends: readonly Person[]; asksName: boolean };

const Saying = ({ purchase, earlier, friends, asksName }: SayingProps & { earlier: Earlier | null }) => {
  const say = useLoopWords();
  const tell = useSayVerdict({ purchase, earlier, asksName });
  const [beginning] = useState(() =>
    beginningOf(
      purchase,
      earlier ?? undefined,
      friends.map(({ id }) => id),
    ),
  );
  const { told, allow, publish } = usePublishing(purchase.id);
  const [done, setDone] = useState<{ draft: VerdictDraft; review: ReviewText | undefined }>();
  const send = async (draft: VerdictDraft) => {
    const review = reviewFrom(draft, purchase, say('review.gift'));
    // The browser is asked in the very click, so before anything is waited for.
    const allowed = review && allow();
    if (!(await tell(draft))) return false;
    setDone({ draft, review });
    if (allowed) void publish(allowed, review);
    return true;
  };
  if (done)
    return (
      <>
        <Done draft={done.draft} name={purchase.product.name} />
        {told && <ReviewTold told={told} again={() => void publish(allow(), done.review)} />}
      </>
    );
  return (
    <>
      <p className={styles.lede}>{say(friends.length > 0 ? 'verdict.lede' : 'verdict.lede.alone')}</p>
      <VerdictForm beginning={beginning} purchase={purchase} friends={friends} asksName={asksName} send={send} />
    </>
  );
};

/** Waits for what was said before: the form begins with it. */
const Begun = (about: SayingProps) => {
  const earlier = useEarlier(about.purchase);
  const [first, setFirst] = useState<Earlier | null>();
  // What is said meanwhile, from here or another device, takes nothing out of the shopper's hands.
  useEffect(() => setFirst((before) => (before === undefined ? earlier : before)), [earlier]);
  return first === undefined ? null : <Saying {...about} earlier={first} />;
};

const Unreadable = () => {
  const say = useLoopWords();
  const { openOwn } = usePorts();
  return (
    <Notice tone="caution">
      <p>{say('verdict.unreadable')}</p>
      <Button onClick={() => openOwn('/options.html#friends')}>{say('verdict.restore')}</Button>
    </Notice>
  );
};

/** The page on which the shopper says how a purchase is, and changes what they said. */
export const Verdict = ({ id }: { id: string }) => {
  const say = useLoopWords();
  const purchases = useStored(readPurchases, watchPurchases);
  const known = useBook();
  if (!purchases || known.state === 'reading') return null;
  const purchase = purchases.find((one) => one.id === id);
  if (!purchase) return <Gone title={say('verdict.gone')} why={say('verdict.gone.why')} />;
  return (
    <section className={styles.page}>
      <div>
        <h1>{say('verdict.title')}</h1>
        <p className={styles.product}>
          <bdi>{purchase.product.name}</bdi>
        </p>
      </div>
      {known.state === 'unreadable' ? (
        <Unreadable />
      ) : (
        <Begun
          purchase={purchase}
          friends={known.state === 'here' ? friendsIn(known.book) : []}
          asksName={known.state === 'none'}
        />
      )}
    </section>
  );
};
