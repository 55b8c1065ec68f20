import { useState } from 'react';
import { Section } from '@/components/popup/parts/section';
import { usePopupWords } from '@/components/popup/words/popup-words';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import type { Lead } from '@/lib/domain/opinion';
import { hostOf } from '@/lib/domain/web-address';
import styles from './leads.module.css';

/** So many are in view at once. */
const IN_VIEW = 3;

const Row = ({ lead: { url, title, said } }: { lead: Lead }) => (
  <li>
    <ExternalLink href={url}>
      <bdi>{title}</bdi>
    </ExternalLink>
    <p>
      {said && <bdi>{said}</bdi>}
      <span className={styles.host}>{hostOf(url)}</span>
    </p>
  </li>
);

/** Places that say more about the product, without being opinions themselves: they never count. */
export const Leads = ({ leads }: { leads: readonly Lead[] }) => {
  const say = usePopupWords();
  const [all, showAll] = useState(false);
  if (leads.length === 0) return null;
  const more = leads.length - IN_VIEW;
  return (
    <Section title={say('leads')}>
      <ul className={styles.leads}>
        {leads.slice(0, all ? undefined : IN_VIEW).map((lead) => (
          <Row key={lead.url} lead={lead} />
        ))}
      </ul>
      {more > 0 && !all && (
        <Button variant="link" onClick={() => showAll(true)}>
          {say('leads.more', { count: more })}
        </Button>
      )}
    </Section>
  );
};
