import { useState } from 'react';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { useLanguage } from '@/components/shared/stage';
import { Toggle } from '@/components/shared/toggle';
import { placeholdersIn } from '@/lib/domain/address-template';
import { hostOf } from '@/lib/domain/web-address';
import { type KnownPlace, nameIn, placesFor } from '@/lib/sources/search-places';
import styles from './searches.module.css';
import { usePlaces } from './use-places';
import { useSearchWords } from './words/search-words';

/** What is searched for there, where that is not the name of the product. */
const useLimit = (address: string): string | undefined => {
  const say = useSearchWords();
  const [asks] = placeholdersIn(address);
  return asks === 'isbn' || asks === 'brand' ? say(`known.${asks}`) : undefined;
};

const Row = ({ place }: { place: KnownPlace }) => {
  const say = useSearchWords();
  const source = useSourceWords();
  const { has, add, remove } = usePlaces();
  const name = nameIn(place, useLanguage());
  const limit = useLimit(place.address);
  const host = hostOf(place.address);
  const chosen = { known: place.id };
  return (
    <li className={styles.row}>
      <div>
        <b>{name}</b>
        <p>
          {say('place.at', { place: source(`place.${place.medium}`), host })}
          {limit && ` · ${limit}`}
        </p>
      </div>
      <Toggle
        label={say('known.switch', { name, host })}
        on={has(chosen)}
        turn={(on) => void (on ? add(chosen) : remove(chosen))}
      />
    </li>
  );
};

const Rows = ({ label, places }: { label: string; places: readonly KnownPlace[] }) => (
  <ul className={styles.rows} aria-label={label}>
    {places.map((place) => (
      <Row key={place.id} place={place} />
    ))}
  </ul>
);

/** The places many search by hand, those of the shopper's language first; none is on before it was chosen. */
export const KnownPlaces = () => {
  const say = useSearchWords();
  const { has } = usePlaces();
  const { here, others } = placesFor(useLanguage());
  // Only at first: it must not fold under the hand when the last one is switched off.
  const [open] = useState(() => others.some(({ id }) => has({ known: id })));
  const folded = say('known.others', { count: others.length });
  return (
    <>
      <Rows label={say('known.here')} places={here} />
      <details className={styles.others} open={open}>
        <summary>{folded}</summary>
        <Rows label={folded} places={others} />
      </details>
    </>
  );
};
