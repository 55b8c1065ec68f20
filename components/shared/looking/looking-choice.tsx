import { Notice } from '@/components/shared/notice';
import { RadioList } from '@/components/shared/radio-list';
import type { Recognising } from '@/lib/domain/settings';
import styles from './looking-choice.module.css';
import { SiteList } from './site-list';
import { useLooking } from './use-looking';
import { useLookingWords } from './words/looking-words';

const CHOICES: readonly Recognising[] = ['on-click', 'chosen-sites', 'all-sites'];

/** When Grapevine looks at a page by itself; asks the browser for what the choice needs in the click that makes it. */
export const LookingChoice = ({ legendHidden = true }: { legendHidden?: boolean }) => {
  const say = useLookingWords();
  const { settings, denied, choose, setSites } = useLooking();
  const options = CHOICES.map((value) => ({
    value,
    label: say(`looking.${value}`),
    hint: say(`looking.${value}.means`),
  }));
  return (
    <div className={styles.looking}>
      <RadioList
        legend={say('looking.heading')}
        legendHidden={legendHidden}
        options={options}
        chosen={settings.recognising}
        choose={(value) => void choose(value)}
      >
        {settings.recognising === 'chosen-sites' && (
          <SiteList label={say('sites.label')} hint={say('sites.hint')} sites={settings.sites} change={setSites} />
        )}
      </RadioList>
      {denied && (
        <Notice>
          <p>{say('looking.denied')}</p>
        </Notice>
      )}
    </div>
  );
};
