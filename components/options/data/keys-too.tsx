import { type Choosing, PassphraseFields } from '@/components/options/friends/safety/passphrase-fields';
import { useChoices } from '@/components/shared/choices';
import { useBook } from '@/components/shared/friends/use-book';
import { keysOf } from '@/lib/sources/source-keys';
import styles from './export-data.module.css';
import { useDataWords } from './words/data-words';

/** Which keys there are to put into an export: the one to friends, and those of so many sources. */
export type KeysHere = { friends: boolean; sources: number };

/** The keys that are here now. */
export const useKeysHere = (): KeysHere => {
  const entries = useChoices(({ settings }) => settings.sources);
  return { friends: useBook().state === 'here', sources: keysOf(entries).length };
};

type KeysTooProps = { here: KeysHere; choosing: Choosing; withKeys: boolean; setWithKeys(withKeys: boolean): void };

/** Asks whether keys are put into an export, and under which passphrase; only where there is a key. */
export const KeysToo = ({ here, choosing, withKeys, setWithKeys }: KeysTooProps) => {
  const say = useDataWords();
  const { friends, sources } = here;
  if (!friends && sources === 0) return null;
  return (
    <>
      <label className={styles.key}>
        <input type="checkbox" checked={withKeys} onChange={({ target }) => setWithKeys(target.checked)} />
        <span>
          {say(friends && sources > 0 ? 'with-keys.both' : friends ? 'with-keys.friends' : 'with-keys.sources')}
          {friends && <small>{say('without.friends')}</small>}
          {sources > 0 && <small>{say('without.sources', { count: sources })}</small>}
        </span>
      </label>
      {withKeys && <PassphraseFields choosing={choosing} />}
    </>
  );
};
