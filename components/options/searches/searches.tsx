import { Part, Section } from '@/components/options/section';
import { KnownPlaces } from './known-places';
import { OwnPlaces } from './own-places';
import styles from './searches.module.css';
import { useSearchWords } from './words/search-words';

/** Places the shopper searches by hand: which of them the popup links to. */
export const Searches = () => {
  const say = useSearchWords();
  return (
    <Section title={say('title')} lede={say('lede')}>
      <ul className={styles.told}>
        <li>{say('sends.click')}</li>
        <li>{say('sends.keep')}</li>
      </ul>
      <Part title={say('known.heading')}>
        <KnownPlaces />
      </Part>
      <Part title={say('own.heading')} says={say('own.says')}>
        <OwnPlaces />
      </Part>
    </Section>
  );
};
