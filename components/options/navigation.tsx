import { CircleQuestionMark, Contrast, Database, ListOrdered, Lock, Quote, Search, UsersRound } from 'lucide-react';
import { Mark } from '@/components/shared/mark';
import styles from './navigation.module.css';
import { useRequestsToday } from './privacy/use-ledger';
import { hashOf, SECTIONS, type Section } from './route';
import { useOptionsWords } from './words/options-words';

const ICONS = {
  sources: ListOrdered,
  searches: Search,
  friends: UsersRound,
  clips: Quote,
  privacy: Lock,
  data: Database,
  appearance: Contrast,
  help: CircleQuestionMark,
} as const;

const Today = () => {
  const say = useOptionsWords();
  const count = useRequestsToday();
  return (
    <p className={styles.today}>
      {say('nav.today', { count })}{' '}
      <a className={styles.ledger} href={hashOf({ section: 'privacy' })}>
        {say('nav.ledger')}
      </a>
    </p>
  );
};

/** The sections as links: a rail from 900 px on, a row on top below that. */
export const Navigation = ({ section }: { section: Section }) => {
  const say = useOptionsWords();
  return (
    <nav className={styles.navigation} aria-label={say('nav.label')}>
      <p className={styles.brand}>
        <Mark size={28} />
        Grapevine
      </p>
      <ul>
        {SECTIONS.map((name) => {
          const Icon = ICONS[name];
          return (
            <li key={name}>
              <a href={hashOf({ section: name })} aria-current={name === section ? 'page' : undefined}>
                <Icon size={16} aria-hidden />
                {say(`nav.${name}`)}
              </a>
            </li>
          );
        })}
      </ul>
      <Today />
    </nav>
  );
};
