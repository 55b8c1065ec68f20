import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { listed, percent } from '@/components/shared/numbers';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { Stands } from '@/components/shared/stands';
import { useShared } from '@/components/shared/words/shared-words';
import { idsIn } from '@/lib/domain/identifiers';
import type { Opinion } from '@/lib/domain/opinion';
import { secondsOf } from './seconds';
import styles from './trial.module.css';
import { Counted, ToRead } from './trial-aside';
import type { Trying } from './use-trying';
import { useSourceWords } from './words/source-words';

const SHOWN = 3;

const Heard = ({ opinion }: { opinion: Opinion }) => {
  const say = useSourceWords();
  const language = useLanguage();
  const by = opinion.by.name ?? say('trial.somebody');
  const match = say(`match.${opinion.match.by}`, { sure: percent(opinion.match.sure, language) });
  return (
    <li className={styles.opinion}>
      <Said lang={opinion.lang}>{opinion.text ?? opinion.title ?? '…'}</Said>
      <p className={styles.by}>
        <ExternalLink href={opinion.url}>
          <bdi>{by}</bdi>
        </ExternalLink>{' '}
        · {match}
      </p>
    </li>
  );
};

const Found = ({ trying, name }: { trying: Trying & { state: 'found' }; name: string }) => {
  const say = useSourceWords();
  const language = useLanguage();
  const { opinions, tally, leads = [], ms } = trying;
  const time = secondsOf(ms, language);
  const what = [
    ...(opinions.length > 0 ? [say('trial.opinions', { count: opinions.length })] : []),
    ...(tally ? [say('trial.tally', { count: tally.count })] : []),
    ...(leads.length > 0 ? [say('trial.leads', { count: leads.length })] : []),
  ];
  const nothing = Object.keys(idsIn(name)).length > 0 ? 'trial.nothing.code' : 'trial.nothing';
  if (what.length === 0) return <p className={styles.summary}>{say(nothing, { time })}</p>;
  return (
    <>
      <p className={styles.summary}>{say('trial.found', { what: listed(what, language), time })}</p>
      <ul>
        {opinions.slice(0, SHOWN).map((opinion) => (
          <Heard key={opinion.id} opinion={opinion} />
        ))}
      </ul>
      {tally && <Counted tally={tally} />}
      {leads.length > 0 && <ToRead leads={leads.slice(0, SHOWN)} />}
    </>
  );
};

const Failed = ({ says, act, onAgain }: { says: string; act: string; onAgain(): void }) => (
  <div className={styles.trouble}>
    <Stands how="bad">
      <span>{says}</span>
    </Stands>
    <Button variant="link" onClick={onAgain}>
      {act}
    </Button>
  </div>
);

/** What a try brought: the first opinions with how surely they match, its own count, places to read; or the trouble with what to do about it. */
export const TrialResult = ({ trying, name, onAgain }: { trying: Trying; name: string; onAgain(): void }) => {
  const say = useSourceWords();
  const shared = useShared();
  switch (trying.state) {
    case 'idle':
      return null;
    case 'asking':
      return <p className={styles.summary}>{say('trial.asking', { name })}</p>;
    case 'found':
      return <Found trying={trying} name={name} />;
    case 'cut-off':
      return <Failed says={say('cut-off')} act={say('again')} onAgain={onAgain} />;
    case 'failed': {
      const act = trying.trouble === 'no-permission' ? shared('act.no-permission') : say('again');
      return <Failed says={shared(`trouble.${trying.trouble}`)} act={act} onAgain={onAgain} />;
    }
  }
};
