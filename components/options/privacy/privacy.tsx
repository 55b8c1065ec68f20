import { Part, Section } from '@/components/options/section';
import { useOptionsWords } from '@/components/options/words/options-words';
import { LookingChoice } from '@/components/shared/looking/looking-choice';
import { useLookingWords } from '@/components/shared/looking/words/looking-words';
import { Ledger } from './ledger';
import { QuietSites } from './quiet-sites';
import { WhatIsSent } from './what-is-sent';

/** When Grapevine looks, what it reads and sends, and every request it ever made. `about`: the source to show the requests of. */
export const Privacy = ({ about }: { about: string | undefined }) => {
  const say = useOptionsWords();
  const looking = useLookingWords();
  return (
    <Section title={say('nav.privacy')} lede={say('privacy.lede')}>
      <Part title={looking('looking.heading')}>
        <LookingChoice />
      </Part>
      <Part title={say('quiet.heading')} says={say('quiet.says')}>
        <QuietSites />
      </Part>
      <Part title={say('sent.heading')}>
        <WhatIsSent />
      </Part>
      <Ledger key={about} about={about} />
    </Section>
  );
};
