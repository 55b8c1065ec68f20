import { Search } from 'lucide-react';
import { Note } from '@/components/popup/asked/note';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useThereWords } from './words/there-words';

/** Says that more may be said where no program reads, and where to choose such places. */
export const Invitation = () => {
  const say = useThereWords();
  const { openOwn } = usePorts();
  return (
    <Note icon={Search} text={say('invite')}>
      <Button variant="link" onClick={() => openOwn('/options.html#searches')}>
        {say('invite.choose')}
      </Button>
    </Note>
  );
};
