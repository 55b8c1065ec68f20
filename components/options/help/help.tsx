import { Part, Section } from '@/components/options/section';
import { useOptionsWords } from '@/components/options/words/options-words';
import { usePorts } from '@/components/shared/ports';
import styles from './help.module.css';

const COUNTING = ['who', 'match', 'range', 'few', 'trust', 'aside'] as const;
const ICON = ['idle', 'recognised', 'number'] as const;
const NEVER = ['ads', 'affiliate', 'telemetry'] as const;
const OPENING = ['shortcut', 'change', 'pin'] as const;

type Topic = `counting.${(typeof COUNTING)[number]}` | `icon.${(typeof ICON)[number]}`;

const Explained = ({ topics }: { topics: readonly Topic[] }) => {
  const say = useOptionsWords();
  return (
    <dl className={styles.explained}>
      {topics.map((topic) => (
        <div key={topic}>
          <dt>{say(topic)}</dt>
          <dd>{say(`${topic}.says`)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** How Grapevine counts, what its icon means, how to open it, and what it never does. */
export const Help = () => {
  const { version } = usePorts();
  const say = useOptionsWords();
  return (
    <Section title={say('nav.help')} lede={say('help.lede')}>
      <Part title={say('counting.heading')}>
        <Explained topics={COUNTING.map((topic) => `counting.${topic}` as const)} />
      </Part>
      <Part title={say('icon.heading')}>
        <Explained topics={ICON.map((topic) => `icon.${topic}` as const)} />
      </Part>
      <Part title={say('opening.heading')}>
        <ul className={styles.lines}>
          {OPENING.map((line) => (
            <li key={line}>{say(`opening.${line}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={say('never.heading')}>
        <ul className={styles.lines}>
          {NEVER.map((promise) => (
            <li key={promise}>{say(`never.${promise}`)}</li>
          ))}
        </ul>
      </Part>
      <p className={styles.version}>{say('help.version', { version })}</p>
    </Section>
  );
};
