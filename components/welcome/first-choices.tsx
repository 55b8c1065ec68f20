import { AddSource } from '@/components/shared/add/add-source';
import { Button } from '@/components/shared/button';
import { useChoices } from '@/components/shared/choices';
import { LookingChoice } from '@/components/shared/looking/looking-choice';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import styles from './first-choices.module.css';
import { useWelcomeWords } from './words/welcome-words';

const Chosen = () => {
  const say = useWelcomeWords();
  const language = useLanguage();
  const sources = useChoices(({ settings }) => settings.sources);
  if (sources.length === 0) return null;
  return (
    <p className={styles.chosen}>
      {say('chosen', {
        names: listed(
          sources.map(({ config }) => config.label),
          language,
        ),
      })}
    </p>
  );
};

/** When to look and whom to ask first; both can wait. Start keeps that the shopper was here. */
export const FirstChoices = ({ onStart }: { onStart(): void }) => {
  const say = useWelcomeWords();
  return (
    <div className={styles.choices}>
      <h2>{say('choose.heading')}</h2>
      <section className={styles.choice}>
        <LookingChoice legendHidden={false} />
      </section>
      <section className={styles.choice}>
        <div>
          <h3>{say('choose.whom')}</h3>
          <p className={styles.says}>{say('choose.whom.says')}</p>
        </div>
        <AddSource />
        <Chosen />
      </section>
      <Button variant="main" className={styles.start ?? ''} onClick={onStart}>
        {say('start')}
      </Button>
    </div>
  );
};
