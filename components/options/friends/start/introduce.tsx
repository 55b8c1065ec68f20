import { NotDone } from '@/components/options/friends/not-done';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import { useDoing } from '@/components/shared/use-doing';
import { IntroduceForm } from './introduce-form';

/** The first step: a name, from which the shopper's own key is made on this device. */
export const Introduce = ({ onCancel }: { onCancel(): void }) => {
  const say = useFriendsWords();
  const options = useOptionsWords();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  return (
    <>
      <IntroduceForm
        act={say('me.begin')}
        busy={doing.step === 'doing'}
        onIntroduced={(me) => void act(send('introduce', me))}
      >
        <Button variant="bare" onClick={onCancel}>
          {options('confirm.no')}
        </Button>
      </IntroduceForm>
      <NotDone doing={doing} />
    </>
  );
};
