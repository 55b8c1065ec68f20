import { Download } from 'lucide-react';
import { useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { PassphraseFields, useChoosing } from '@/components/options/friends/safety/passphrase-fields';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { useBook } from '@/components/shared/friends/use-book';
import { useNews } from '@/components/shared/friends/use-news';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { saveJson } from '@/components/shared/save-json';
import { useDoing } from '@/components/shared/use-doing';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { exportData } from '@/lib/storage/portable';
import styles from './export-data.module.css';

const fileName = (now: UnixSeconds): string => `grapevine-${new Date(now * 1000).toISOString().slice(0, 10)}.json`;

/** The export, with the key under a passphrase when the shopper wants it in. */
const useExporting = () => {
  const { send, now } = usePorts();
  const choosing = useChoosing();
  const { doing, act } = useDoing();
  const [withKey, setWithKey] = useState(false);
  const [told, tell] = useState<'export.done' | 'export.failed'>();
  const write = (sealed?: string) =>
    exportData({ harmless: withoutSecrets, ...(sealed !== undefined && { sealedVault: sealed }) }).then(
      (json) => {
        saveJson(fileName(now()), json);
        choosing.forget();
        tell('export.done');
      },
      () => tell('export.failed'),
    );
  const save = async () => {
    tell(undefined);
    if (!withKey) return write();
    const passphrase = choosing.chosen();
    const sealed = passphrase && (await act(send('backUp', { passphrase })));
    if (sealed) await write(sealed.brought.file);
  };
  return { choosing, doing, withKey, setWithKey, told, save };
};

/** Asked only where there is a key. */
const KeyToo = ({ choosing, withKey, setWithKey }: ReturnType<typeof useExporting>) => {
  const say = useOptionsWords();
  if (useBook().state !== 'here') return null;
  return (
    <>
      <label className={styles.key}>
        <input type="checkbox" checked={withKey} onChange={({ target }) => setWithKey(target.checked)} />
        <span>
          {say('export.key')}
          <small>{say('export.key.says')}</small>
        </span>
      </label>
      {withKey && <PassphraseFields choosing={choosing} />}
    </>
  );
};

/** One click: everything Grapevine keeps, as one JSON file. */
export const ExportData = () => {
  const say = useOptionsWords();
  const exporting = useExporting();
  const { doing, told, save } = exporting;
  const { sending } = useNews();
  return (
    <div className={styles.export}>
      <KeyToo {...exporting} />
      {sending.length > 0 && (
        <Notice>
          <p>{say('export.unsent')}</p>
        </Notice>
      )}
      <Button disabled={doing.step === 'doing'} onClick={() => void save()}>
        <Download size={16} aria-hidden />
        {say('export.do')}
      </Button>
      <NotDone doing={doing} />
      {told && (
        <Notice>
          <p>{say(told)}</p>
        </Notice>
      )}
    </div>
  );
};
