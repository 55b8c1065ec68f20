import { Section } from '@/components/popup/parts/section';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { percent } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import { ToneBar } from '@/components/shared/tone-bar';
import { useShared } from '@/components/shared/words/shared-words';
import type { Medium } from '@/lib/domain/source';
import type { Voice } from '@/lib/domain/summary';
import styles from './voices.module.css';

/** Below this many people a percentage would pretend to more than there is. */
const FEW = 10;

const VoiceRow = ({ voice, read }: { voice: Voice; read(medium: Medium): void }) => {
  const say = usePopupWords();
  const shared = useShared();
  const language = useLanguage();
  const { count, positive, neutral, negative } = voice;
  const medium = shared(`medium.${voice.medium}`);
  const share = count < FEW ? say('voices.of', { part: positive, whole: count }) : percent(positive / count, language);
  const name = say('voices.row', { medium, people: say('opinions', { count }), share });
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => read(voice.medium)}>
        <span className="visuallyHidden">{name}</span>
        <span className={styles.kind} aria-hidden="true">
          {medium} <span className="figures">{new Intl.NumberFormat(language).format(count)}</span>
        </span>
        <ToneBar tone={{ plus: positive, mixed: neutral, minus: negative }} />
        <span className={`${styles.share} figures`} aria-hidden="true">
          {share}
        </span>
      </button>
    </li>
  );
};

const Key = () => {
  const say = usePopupWords();
  const none = { plus: 0, mixed: 0, minus: 0 };
  const parts = [
    ['plus', 'voices.like'],
    ['mixed', 'voices.mixed'],
    ['minus', 'voices.not'],
  ] as const;
  return (
    <ul className={styles.key}>
      {parts.map(([part, word]) => (
        <li key={part}>
          <ToneBar className={styles.sample} tone={{ ...none, [part]: 1 }} />
          {say(word)}
        </li>
      ))}
    </ul>
  );
};

/** How each medium speaks. Every bar has the same length, so that the loudest does not drown the others. */
export const Voices = ({ voices, read }: { voices: readonly Voice[]; read(medium: Medium): void }) => {
  const say = usePopupWords();
  if (voices.length === 0) return null;
  return (
    <Section title={say('voices')} beside={say('voices.like')}>
      <ul className={styles.rows}>
        {voices.map((voice) => (
          <VoiceRow key={voice.medium} voice={voice} read={read} />
        ))}
      </ul>
      <Key />
    </Section>
  );
};
