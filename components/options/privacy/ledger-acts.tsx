import { useState } from 'react';
import { ConfirmDialog } from '@/components/options/confirm-dialog';
import { useOptionsWords } from '@/components/options/words/options-words';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { saveJson } from '@/components/shared/save-json';
import type { LedgerRow } from '@/lib/domain/ledger';
import styles from './ledger-acts.module.css';

/** Taking the ledger home as JSON, and emptying it after a second thought. */
export const LedgerActs = ({ rows, onEmptied }: { rows: readonly LedgerRow[]; onEmptied(): void }) => {
  const say = useOptionsWords();
  const announce = useAnnounce();
  const { send } = usePorts();
  const [asking, ask] = useState(false);
  const [failed, setFailed] = useState(false);
  const empty = () => {
    ask(false);
    const emptied = () => {
      announce(say('ledger.emptied'));
      onEmptied();
    };
    void send('emptyLedger', {}).then(emptied, () => setFailed(true));
  };
  return (
    <div className={styles.acts}>
      <Button variant="link" onClick={() => saveJson('grapevine-ledger.json', JSON.stringify(rows, null, 1))}>
        {say('ledger.export')}
      </Button>
      <Button variant="link" onClick={() => ask(true)}>
        {say('ledger.clear')}
      </Button>
      {failed && (
        <Notice tone="caution">
          <p>{say('unreached')}</p>
        </Notice>
      )}
      {asking && (
        <ConfirmDialog
          title={say('ledger.clear.title')}
          confirm={say('ledger.clear.do')}
          onConfirm={empty}
          onCancel={() => ask(false)}
        >
          <p>{say('ledger.clear.says', { count: rows.length })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
