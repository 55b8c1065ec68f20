import { useShared } from '@/components/shared/words/shared-words';
import type { SourceConfig } from '@/lib/domain/source';
import { hostOf } from '@/lib/domain/web-address';
import { describeSource } from './described-source';
import styles from './sends.module.css';
import { useSourceWords } from './words/source-words';

/** What each question to a source reveals, and to whom. */
export const Sends = ({ config }: { config: SourceConfig }) => {
  const say = useSourceWords();
  const shared = useShared();
  const described = describeSource(config);
  if (!described) return <p className={styles.sends}>{say('sends.unknown')}</p>;
  const host = described.origins.map(hostOf).join(', ');
  return (
    <dl className={styles.sends}>
      <dt>{say('sends.to', { host })}</dt>
      <dd>{shared(`reveals.${described.reveals}`)}</dd>
      <dt>{say('sends.also')}</dt>
      <dd>{say('sends.address')}</dd>
    </dl>
  );
};
