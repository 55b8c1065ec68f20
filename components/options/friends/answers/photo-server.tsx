import { useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { useChoices } from '@/components/shared/choices';
import { useNews } from '@/components/shared/friends/use-news';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import type { BlossomFinding } from '@/lib/domain/friends/blossom';
import { AddressField } from './address-field';
import styles from './answers.module.css';
import { usePhotoServerWords } from './words/photo-server-words';

/** Keeping and testing the address; the browser's permission is asked for in the very click. */
const usePhotoServer = () => {
  const { askFor, send } = usePorts();
  const address = useChoices(({ settings }) => settings.blossom);
  const change = useChoices((choices) => choices.change);
  const { doing, act } = useDoing();
  const [found, setFound] = useState<BlossomFinding>();
  const isAllowed = async (server: string) => {
    const allowed = await askFor([new URL(server).origin]).catch(() => false);
    setFound(allowed ? undefined : 'no-permission');
    return allowed;
  };
  const keep = async (server: string) => {
    setFound(undefined);
    return (server === '' || (await isAllowed(server))) && change({ blossom: server });
  };
  const test = async () => {
    if (await isAllowed(address)) setFound((await act(send('testPhotoServer', { address })))?.brought);
  };
  return { address, keep, test, found, doing };
};

/** A finding in words; without one, what became of the photos that were sent last. */
const Found = ({ found }: { found: BlossomFinding | undefined }) => {
  const say = usePhotoServerWords();
  const { photoServer } = useNews();
  const serves = found === 'serves' || found === 'keeps';
  if (!found && !photoServer) return null;
  return (
    <Notice tone={serves ? 'plain' : 'caution'}>
      <p>
        {found
          ? say(`found.${found}`)
          : photoServer && `${say('server.refused')} ${say(`found.${photoServer.trouble}`)}`}
      </p>
    </Notice>
  );
};

/** The shopper's own server for photos: its address, and a test of whether it serves. */
export const PhotoServer = () => {
  const friends = useFriendsWords();
  const say = usePhotoServerWords();
  const { address, keep, test, found, doing } = usePhotoServer();
  const testing = doing.step === 'doing';
  return (
    <Part title={friends('blossom.heading')} says={friends('blossom.says')}>
      <AddressField
        label={friends('blossom.label')}
        hint={friends('blossom.hint')}
        placeholder="https://photos.example/"
        address={address}
        keep={keep}
      />
      {address !== '' && (
        <div className={styles.server}>
          <p>{say('server.friends')}</p>
          <Button disabled={testing} onClick={() => void test()}>
            {say(testing ? 'server.testing' : 'server.test')}
          </Button>
        </div>
      )}
      <NotDone doing={doing} />
      {(address !== '' || found) && <Found found={found} />}
    </Part>
  );
};
