import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import styles from './import-data.module.css';
import type { ExportContents } from './peek-export';
import { useDataWords } from './words/data-words';

type ImportPreviewProps = { file: string; contents: ExportContents; onTake(): void; onCancel(): void };

const PARTS = ['sources', 'opinions', 'corrections', 'requests'] as const;

/** What an import would put in place of what is here. */
export const ImportPreview = ({ file, contents, onTake, onCancel }: ImportPreviewProps) => {
  const say = useOptionsWords();
  const sayOfData = useDataWords();
  return (
    <section className={styles.preview} aria-label={say('import.preview')}>
      <div role="status">
        <h3>{say('import.inside', { file })}</h3>
        <ul className={styles.contents}>
          {PARTS.map((part) => (
            <li key={part}>{say(`import.${part}`, { count: contents[part] })}</li>
          ))}
          {contents.keys && <li>{sayOfData('import.keys')}</li>}
        </ul>
      </div>
      <p>{say('import.replaces')}</p>
      <div className={styles.acts}>
        <Button variant="main" onClick={onTake}>
          {say('import.take')}
        </Button>
        <Button variant="bare" onClick={onCancel}>
          {say('confirm.no')}
        </Button>
      </div>
    </section>
  );
};
