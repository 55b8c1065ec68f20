import { Bookmark, Check, SlidersHorizontal } from 'lucide-react';
import { useFriendsWords } from '@/components/popup/friends/words/friends-words';
import { Chip } from '@/components/popup/parts/chip';
import type { Actions } from '@/components/popup/state/state';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import type { Product } from '@/lib/domain/product';
import { CategoryPicture } from './category-picture';
import { CorrectForm } from './correct-form';
import type { MatchWord } from './match-of';
import styles from './product-line.module.css';

type Line = {
  product: Product;
  match: MatchWord;
  /** Whether the form to correct it is open. */
  naming: boolean;
  name(open: boolean): void;
  /** Whether it is on the shortlist; undefined where nothing is kept. */
  kept: boolean | undefined;
  actions: Actions;
};

/** What we think the page sells and how we know, with a way to say otherwise. Stays in view. */
export const ProductLine = ({ product, match, naming, name, kept, actions }: Line) => {
  const say = usePopupWords();
  const friends = useFriendsWords();
  const isSure = match !== 'match.name' && match !== 'match.nameOnly';
  return (
    <>
      <header className={styles.line}>
        <CategoryPicture product={product} />
        <div>
          <h1 className={styles.name} title={product.name}>
            <bdi lang={product.lang}>{product.name}</bdi>
          </h1>
          <div className={styles.match}>
            <Chip tone={isSure ? 'plain' : 'unsure'} {...(isSure && { icon: Check })}>
              {say(match)}
            </Chip>
            <Button variant="link" aria-expanded={naming} onClick={() => name(!naming)}>
              {say('correct.open')}
            </Button>
          </div>
        </div>
        <div className={styles.acts}>
          {kept !== undefined && (
            <Button
              variant="square"
              className={styles.settings ?? ''}
              aria-label={friends(kept ? 'keep.drop' : 'keep.add')}
              onClick={() => actions.shortlist(product, !kept)}
            >
              <Bookmark size={16} fill={kept ? 'currentColor' : 'none'} aria-hidden />
            </Button>
          )}
          <Button
            variant="square"
            className={styles.settings ?? ''}
            aria-label={say('settings')}
            onClick={actions.openOptions}
          >
            <SlidersHorizontal size={16} aria-hidden />
          </Button>
        </div>
      </header>
      {naming && <CorrectForm name={product.name} canDeny correct={actions.correct} close={() => name(false)} />}
    </>
  );
};
