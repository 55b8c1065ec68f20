import { useEffect, useState } from 'react';
import { AcceptInvite } from '@/components/options/friends/people/accept-invite';
import { Restore } from '@/components/options/friends/safety/restore';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { Part } from '@/components/options/section';
import { readSealedVault } from '@/lib/storage/friends/sealed-vault';
import { Introduce } from './introduce';
import { type Way, WhatFor } from './what-for';

/** The sealed key an import brought along and nobody has opened yet. */
const useSealed = (): string | undefined => {
  const [sealed, setSealed] = useState<string>();
  useEffect(() => {
    readSealedVault().then(setSealed, () => undefined);
  }, []);
  return sealed;
};

/** Where there are no friends yet: what they are for, and one way in at a time. Nobody is contacted before the shopper says so. */
export const Start = ({ way, go }: { way: Way | undefined; go(way: Way | undefined): void }) => {
  const say = useFriendsWords();
  const sealed = useSealed();
  const back = () => go(undefined);
  if (!way) return <WhatFor imported={sealed !== undefined} go={go} />;
  return (
    <Part title={say(`way.${way}`)} says={say(`way.${way}.says`)}>
      {way === 'introduce' && <Introduce onCancel={back} />}
      {way === 'invitation' && <AcceptInvite onCancel={back} />}
      {way === 'restore' && <Restore sealed={sealed} onCancel={back} onDone={back} />}
    </Part>
  );
};
