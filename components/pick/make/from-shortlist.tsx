import { Check, Plus } from 'lucide-react';
import { usePickDoors } from '@/components/pick/pick-doors';
import { Button } from '@/components/shared/button';
import { Dialog } from '@/components/shared/dialog';
import type { PickDraft } from '@/lib/domain/friends/draft';
import type { Shortlisted } from '@/lib/domain/friends/shortlisted';
import { hostOf } from '@/lib/domain/web-address';
import { candidatesLeft, productCandidate, withCandidates } from './draft';
import styles from './from-shortlist.module.css';
import type { ChangeDraft } from './use-draft';
import { useMakeWords } from './words/make-words';

type FromShortlistProps = {
  list: readonly Shortlisted[];
  draft: PickDraft;
  change: ChangeDraft;
  close(): void;
};

/** The shortlist as a dialog: a product is added with one press, and shows that it is there. */
export const FromShortlist = ({ list, draft, change, close }: FromShortlistProps) => {
  const say = useMakeWords();
  const { newId } = usePickDoors();
  const here = new Set(draft.candidates.map(({ product }) => product?.url));
  const add = ({ product }: Shortlisted) => change((now) => withCandidates(now, [productCandidate(newId(), product)]));
  return (
    <Dialog title={say('add.list.title')} leave={close}>
      <ul className={styles.list}>
        {list.toReversed().map((one) => (
          <li key={one.key}>
            <div>
              <b>
                <bdi>{one.product.name}</bdi>
              </b>
              <small>{hostOf(one.product.url)}</small>
            </div>
            {here.has(one.product.url) ? (
              <Check size={16} className={styles.here} aria-hidden />
            ) : (
              <Button
                variant="square"
                aria-label={say('add.list.add', { title: one.product.name })}
                disabled={candidatesLeft(draft) === 0}
                onClick={() => add(one)}
              >
                <Plus size={16} aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Button variant="main" onClick={close}>
          {say('add.list.done')}
        </Button>
      </p>
    </Dialog>
  );
};
