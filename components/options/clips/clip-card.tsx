import { useEffect, useId, useRef, useState } from 'react';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { ExternalLink } from '@/components/shared/external-link';
import { Field } from '@/components/shared/field';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import type { Clip } from '@/lib/domain/clip';
import { CAPS } from '@/lib/domain/plain-text';
import { type Product, productKey } from '@/lib/domain/product';
import { hostOf } from '@/lib/domain/web-address';
import styles from './clips.module.css';

type ClipCardProps = {
  clip: Clip;
  products: ReadonlyMap<string, Product>;
  /** Whether it was kept a moment ago: then the page opens on it. */
  fresh: boolean;
  change(clip: Clip): void;
  drop(): void;
};

type AboutProps = Pick<ClipCardProps, 'clip' | 'products' | 'change'>;

const About = ({ clip, products, change }: AboutProps) => {
  const say = useOptionsWords();
  const id = useId();
  const chosen = clip.product ? productKey(clip.product) : '';
  const choose = (key: string) => {
    const { product: _, ...rest } = clip;
    const product = products.get(key);
    change(product ? { ...rest, product } : rest);
  };
  return (
    <div className={styles.about}>
      <label htmlFor={id}>{say('clips.about')}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{say('clips.about.none')}</option>
        {[...products].map(([key, { name, url }]) => (
          <option key={key} value={key}>
            {`${name} · ${hostOf(url)}`}
          </option>
        ))}
      </select>
    </div>
  );
};

const Said = ({ clip: { author, url, at } }: Pick<ClipCardProps, 'clip'>) => {
  const say = useOptionsWords();
  const language = useLanguage();
  return (
    <p className={styles.where}>
      {author && <bdi>{author}</bdi>}
      {url && <ExternalLink href={url}>{hostOf(url)}</ExternalLink>}
      <span>{say('clips.kept', { day: dayOf(at, language) })}</span>
    </p>
  );
};

/** One thing the shopper kept: the words, who said them, what they are about. */
export const ClipCard = ({ clip, products, fresh, change, drop }: ClipCardProps) => {
  const say = useOptionsWords();
  const card = useRef<HTMLLIElement>(null);
  const [author, setAuthor] = useState(clip.author ?? '');
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    if (fresh) card.current?.scrollIntoView({ block: 'center' });
  }, [fresh]);
  const keepAuthor = () => {
    const { author: before = '', ...rest } = clip;
    const name = author.trim();
    if (name !== before) change(name ? { ...rest, author: name } : rest);
  };
  return (
    <li ref={card} className={styles.clip} data-fresh={fresh || undefined}>
      <blockquote className={styles.words}>
        <bdi>{clip.text}</bdi>
      </blockquote>
      <Said clip={clip} />
      <div className={styles.facts}>
        <About clip={clip} products={products} change={change} />
        <Field
          label={say('clips.author')}
          value={author}
          maxLength={CAPS.name}
          onChange={({ target }) => setAuthor(target.value)}
          onBlur={keepAuthor}
        />
      </div>
      <Button variant="bare" className={styles.drop ?? ''} onClick={() => setDropping(true)}>
        {say('clips.drop')}
      </Button>
      {dropping && (
        <ConfirmDialog
          title={say('clips.drop.sure')}
          confirm={say('clips.drop')}
          cancel={say('clips.drop.cancel')}
          onConfirm={drop}
          onCancel={() => setDropping(false)}
        >
          <p>{say('clips.drop.says')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
};
