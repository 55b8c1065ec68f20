import { ExternalLink } from '@/components/shared/external-link';
import { useLanguage } from '@/components/shared/stage';
import type { Lead, Tally } from '@/lib/domain/opinion';
import { hostOf } from '@/lib/domain/web-address';
import styles from './trial.module.css';
import { useSourceWords } from './words/source-words';

/** What a source counts itself, and what becomes of such a count. */
export const Counted = ({ tally: { value, best } }: { tally: Tally }) => {
  const say = useSourceWords();
  const written = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 }).format(value);
  return (
    <div className={styles.opinion}>
      <p>{say('trial.tally.value', { value: written, best })}</p>
      <p className={styles.by}>{say('trial.tally.means')}</p>
    </div>
  );
};

/** Places to read that a source found, and what becomes of them. */
export const ToRead = ({ leads }: { leads: readonly Lead[] }) => {
  const say = useSourceWords();
  return (
    <div className={styles.opinion}>
      <ul className={styles.leads}>
        {leads.map(({ url, title, said }) => (
          <li key={url}>
            <ExternalLink href={url}>
              <bdi>{title}</bdi>
            </ExternalLink>
            <p className={styles.by}>
              {said && (
                <>
                  <bdi>{said}</bdi> ·{' '}
                </>
              )}
              {hostOf(url)}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.by}>{say('trial.leads.means')}</p>
    </div>
  );
};
