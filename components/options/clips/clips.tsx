import { useState } from 'react';
import { Section } from '@/components/options/section';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Field } from '@/components/shared/field';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import { useStored } from '@/components/shared/use-stored';
import type { Clip } from '@/lib/domain/clip';
import { readClips, watchClips } from '@/lib/storage/clips';
import { ClipCard } from './clip-card';
import styles from './clips.module.css';
import { useKnownProducts } from './known-products';

/** From so many on there is a field to find one among them. */
const WORTH_SEARCHING = 6;

const has = ({ text, author = '', product }: Clip, wanted: string): boolean =>
  `${text} ${author} ${product?.name ?? ''}`.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());

const Kept = ({ clips, about }: { clips: readonly Clip[]; about: string | undefined }) => {
  const say = useOptionsWords();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [wanted, setWanted] = useState('');
  const products = useKnownProducts(clips);
  const shown = clips.filter((clip) => has(clip, wanted)).toReversed();
  return (
    <>
      {clips.length >= WORTH_SEARCHING && (
        <div className={styles.search}>
          <Field
            label={say('clips.find')}
            type="search"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </div>
      )}
      {doing.step === 'refused' && <Notice tone="caution">{say('clips.unkept')}</Notice>}
      <p role="status" className={styles.count}>
        {say('clips.count', { count: shown.length })}
      </p>
      <ul className={styles.clips}>
        {shown.map((clip) => (
          <ClipCard
            key={clip.id}
            clip={clip}
            products={products}
            fresh={clip.id === about}
            change={(changed) => void act(send('changeClip', changed))}
            drop={() => void act(send('dropClip', { id: clip.id }))}
          />
        ))}
      </ul>
    </>
  );
};

/** What the shopper kept by hand, the latest first: say what it is about, or let it go. `about`: the one kept just now. */
export const Clips = ({ about }: { about: string | undefined }) => {
  const say = useOptionsWords();
  const clips = useStored(readClips, watchClips);
  return (
    <Section title={say('clips.title')} lede={say('clips.lede')}>
      {clips && clips.length > 0 && <Kept clips={clips} about={about} />}
      {clips?.length === 0 && (
        <div className={styles.blank}>
          <h2>{say('clips.none')}</h2>
          <p>{say('clips.none.how')}</p>
        </div>
      )}
    </Section>
  );
};
