import styles from './broken.module.css';
import { Button } from './button';
import { CopyReport } from './copy-report';
import { Mark } from './mark';
import { usePorts } from './ports';
import { useShared } from './words/shared-words';

/** Where an error came from. Its message is left out: it may quote a page. */
const whereFrom = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}\n${(error.stack ?? '').replace(error.message, '…').slice(0, 2000)}`
    : 'unknown';

/** Stands in for a page that could not be drawn: honest words, a report to copy, and a way to draw it again. */
export const Broken = ({ error, again }: { error: unknown; again(): void }) => {
  const say = useShared();
  const { version } = usePorts();
  const report = [`Grapevine ${version}`, navigator.userAgent, whereFrom(error)].join('\n');
  return (
    <main className={styles.broken}>
      <div role="alert">
        <Mark size={40} />
        <h1>{say('broken.title')}</h1>
        <p>{say('broken.why')}</p>
      </div>
      <div className={styles.acts}>
        <Button variant="main" onClick={again}>
          {say('broken.again')}
        </Button>
        <CopyReport report={report} variant="plain" />
      </div>
    </main>
  );
};
