import { othersIn, type People } from '@/components/pick/parts/people';
import { usePickWords } from '@/components/pick/words/pick-words';
import { WhoSees } from '@/components/shared/friends/who-sees';
import { listed } from '@/components/shared/numbers';
import { useLanguage } from '@/components/shared/stage';
import type { SharedPick } from '@/lib/domain/friends/pick';

/** So many are named; of the rest only how many they are. */
const NAMED = 4;

/** Says by name who will see the shopper's answer, before it is given. */
export const WhoSeesAnswer = ({ pick, people, name }: { pick: SharedPick; people: People; name: string }) => {
  const say = usePickWords();
  const language = useLanguage();
  const names = othersIn(people, pick).map((one) => one.name);
  const rest = names.length - NAMED;
  const shown = rest > 1 ? [...names.slice(0, NAMED), say('sees.more', { count: rest })] : names;
  return (
    <WhoSees>
      {names.length === 0 ? say('sees.alone', { name }) : say('sees.others', { name, others: listed(shown, language) })}
    </WhoSees>
  );
};
