import { X } from 'lucide-react';
import { useState } from 'react';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import type { SearchPlace } from '@/lib/domain/search-place';
import { hostOf } from '@/lib/domain/web-address';
import { PlaceForm } from './place-form';
import styles from './searches.module.css';
import { usePlaces } from './use-places';
import { useSearchWords } from './words/search-words';

type RowProps = { place: SearchPlace; change(): void; remove(): void };

const Row = ({ place: { name, address }, change, remove }: RowProps) => {
  const say = useSearchWords();
  return (
    <li className={styles.row}>
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        <p>
          <bdi>{hostOf(address)}</bdi>
        </p>
      </div>
      <div className={styles.acts}>
        <Button variant="bare" aria-label={say('own.edit.name', { name })} onClick={change}>
          {say('own.edit')}
        </Button>
        <Button variant="square" aria-label={say('own.remove', { name })} onClick={remove}>
          <X size={14} aria-hidden />
        </Button>
      </div>
    </li>
  );
};

/** The places the shopper added themselves: each can be changed and removed, and a form adds another. */
export const OwnPlaces = () => {
  const say = useSearchWords();
  const announce = useAnnounce();
  const { own, remove } = usePlaces();
  const [changing, change] = useState<SearchPlace>();
  const removed = (place: SearchPlace) => {
    if (place.address === changing?.address) change(undefined);
    announce(say('own.removed', { name: place.name }));
    void remove(place);
  };
  return (
    <div className={styles.own}>
      {own.length === 0 && <p className={styles.none}>{say('own.none')}</p>}
      {own.length > 0 && (
        <ul className={styles.rows} aria-label={say('own.heading')}>
          {own.map((place) => (
            <Row key={place.address} place={place} change={() => change(place)} remove={() => removed(place)} />
          ))}
        </ul>
      )}
      <PlaceForm key={changing?.address ?? ''} place={changing} leave={() => change(undefined)} />
    </div>
  );
};
