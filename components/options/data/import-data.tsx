import { Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import styles from './import-data.module.css';
import { ImportPreview } from './import-preview';
import { type Peeked, peekExport } from './peek-export';

/** How an import stands. Nothing is replaced before the shopper has seen what is inside and said yes. */
type Importing =
  | { step: 'idle' }
  | { step: 'peeked'; file: string; json: string; peeked: Peeked }
  | { step: 'refused'; because: 'not-json' | 'not-ours' | 'newer' | 'identity-exists' | 'unreadable' }
  | { step: 'importing' | 'imported' | 'unreached' };

const useImporting = () => {
  const { send } = usePorts();
  const [importing, set] = useState<Importing>({ step: 'idle' });
  const peek = async (file: File) => {
    const json = await file.text().catch(() => undefined);
    if (json === undefined) return set({ step: 'refused', because: 'unreadable' });
    const peeked = peekExport(json);
    set(
      peeked.state === 'refused'
        ? { step: 'refused', because: peeked.because }
        : { step: 'peeked', file: file.name, json, peeked },
    );
  };
  const take = async (json: string) => {
    set({ step: 'importing' });
    const answer = await send('importData', { json }).catch(() => undefined);
    if (!answer) return set({ step: 'unreached' });
    set(answer.state === 'imported' ? { step: 'imported' } : { step: 'refused', because: answer.because });
  };
  return { importing, peek, take, cancel: () => set({ step: 'idle' }) };
};

const Outcome = ({ importing }: { importing: Importing }) => {
  const say = useOptionsWords();
  if (importing.step === 'idle' || importing.step === 'peeked') return null;
  const bad = importing.step === 'refused' || importing.step === 'unreached';
  const says =
    importing.step === 'refused'
      ? say(`import.${importing.because}`)
      : say(importing.step === 'unreached' ? 'unreached' : `import.${importing.step}`);
  return (
    <Notice tone={bad ? 'caution' : 'plain'}>
      <p>{says}</p>
    </Notice>
  );
};

/** Brings an export back, after a look at what is inside. */
export const ImportData = () => {
  const say = useOptionsWords();
  const input = useRef<HTMLInputElement>(null);
  const { importing, peek, take, cancel } = useImporting();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) void peek(file);
    target.value = '';
  };
  return (
    <div className={styles.import}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="visuallyHidden"
        tabIndex={-1}
        aria-label={say('import.choose')}
        onChange={choose}
      />
      <Button onClick={() => input.current?.click()} disabled={importing.step === 'importing'}>
        <Upload size={16} aria-hidden />
        {say('import.choose')}
      </Button>
      {importing.step === 'peeked' && importing.peeked.state === 'readable' && (
        <ImportPreview
          file={importing.file}
          contents={importing.peeked.contents}
          onTake={() => void take(importing.json)}
          onCancel={cancel}
        />
      )}
      <Outcome importing={importing} />
    </div>
  );
};
