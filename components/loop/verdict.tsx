import { useState } from 'react';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { friendsIn } from '@/lib/domain/friends/book';
import { readPurchases, watchPurchases } from '@/lib/storage/friends/purchases';
import styles from './loop.module.css';
import { useStored } from './use-stored';
import { howItWent, opinionFrom, type VerdictDraft } from './verdict-draft';
import { VerdictForm } from './verdict-form';
import { useLoopWords } from './words/loop-words';

/** Said, and what can be done with it now: the text to post oneself, since nothing is published by itself. */
const Done = ({ draft, name }: { draft: VerdictDraft; name: string }) => {
  const say = useLoopWords();
  const [copied, setCopied] = useState(false);
  const stars = draft.rating === undefined ? '' : `${draft.rating}/5`;
  const text = [name, stars, draft.text.trim(), draft.fit.trim()].filter(Boolean).join('\n');
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <Notice>
      <p>{say(draft.to === 'none' ? 'verdict.kept' : 'verdict.done')}</p>
      <p>{say('verdict.post')}</p>
      <Button onClick={copy}>{say(copied ? 'verdict.copied' : 'verdict.copy')}</Button>
    </Notice>
  );
};

/** The page on which the shopper says how a purchase is. */
export const Verdict = ({ id }: { id: string }) => {
  const say = useLoopWords();
  const { send } = usePorts();
  const known = useBook();
  const purchases = useStored(readPurchases, watchPurchases);
  const [done, setDone] = useState<VerdictDraft>();
  const purchase = purchases?.find((one) => one.id === id);
  if (!purchases || known.state === 'reading') return null;
  if (!purchase)
    return (
      <section className={styles.page}>
        <h1>{say('verdict.gone')}</h1>
        <p className={styles.lede}>{say('verdict.gone.why')}</p>
      </section>
    );
  const tell = async (draft: VerdictDraft): Promise<boolean> => {
    const said = await send('sayOpinion', opinionFrom(draft, purchase)).catch(() => undefined);
    if (said?.state !== 'done') return false;
    await send('tellHowItWent', howItWent(draft, purchase)).catch(() => undefined);
    setDone(draft);
    return true;
  };
  return (
    <section className={styles.page}>
      <h1>{say('verdict.title')}</h1>
      <p className={styles.product}>
        <bdi>{purchase.product.name}</bdi>
      </p>
      {done ? (
        <Done draft={done} name={purchase.product.name} />
      ) : (
        <>
          <p className={styles.lede}>{say('verdict.lede')}</p>
          <VerdictForm purchase={purchase} friends={known.state === 'here' ? friendsIn(known.book) : []} send={tell} />
        </>
      )}
    </section>
  );
};
