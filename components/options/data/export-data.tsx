import { Download } from 'lucide-react';
import { useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { useChoosing } from '@/components/options/friends/safety/passphrase-fields';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { useNews } from '@/components/shared/friends/use-news';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { saveJson } from '@/components/shared/save-json';
import { useDoing } from '@/components/shared/use-doing';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { withoutSecrets } from '@/lib/sources/without-secrets';
import { type Exporting, exportData } from '@/lib/storage/portable';
import styles from './export-data.module.css';
import { type KeysHere, KeysToo, useKeysHere } from './keys-too';

const fileName = (now: UnixSeconds): string => `grapevine-${new Date(now * 1000).toISOString().slice(0, 10)}.json`;

type Sealed = Pick<Exporting, 'sealedVault' | 'sealedKeys'>;

/** The export, with the keys under a passphrase when the shopper wants them in. */
const useExporting = (here: KeysHere) => {
  const { send, now } = usePorts();
  const choosing = useChoosing();
  const { doing, act } = useDoing();
  const [withKeys, setWithKeys] = useState(false);
  const [told, tell] = useState<'export.done' | 'export.failed'>();
  /** undefined when not all of it could be sealed; `doing` then says why. */
  const seal = async (passphrase: string): Promise<Sealed | undefined> => {
    const vault = here.friends ? await act(send('backUp', { passphrase })) : 'none';
    const keys = vault && here.sources > 0 ? await act(send('sealSourceKeys', { passphrase })) : 'none';
    if (!vault || !keys) return undefined;
    return {
      ...(vault !== 'none' && { sealedVault: vault.brought.file }),
      ...(keys !== 'none' && { sealedKeys: keys.brought.file }),
    };
  };
  const write = (sealed: Sealed) =>
    exportData({ harmless: withoutSecrets, ...sealed }).then(
      (json) => {
        saveJson(fileName(now()), json);
        choosing.forget();
        tell('export.done');
      },
      () => tell('export.failed'),
    );
  const save = async () => {
    tell(undefined);
    if (!withKeys) return write({});
    const passphrase = choosing.chosen();
    const sealed = passphrase && (await seal(passphrase));
    if (sealed) await write(sealed);
  };
  return { choosing, doing, withKeys, setWithKeys, told, save };
};

/** One click: everything Grapevine keeps, as one JSON file. */
export const ExportData = () => {
  const say = useOptionsWords();
  const here = useKeysHere();
  const exporting = useExporting(here);
  const { doing, told, save } = exporting;
  const { sending } = useNews();
  return (
    <div className={styles.export}>
      <KeysToo here={here} {...exporting} />
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
