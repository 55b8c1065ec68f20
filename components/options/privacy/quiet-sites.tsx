import { useOptionsWords } from '@/components/options/words/options-words';
import { useChoices } from '@/components/shared/choices';
import { SiteList } from '@/components/shared/looking/site-list';

/** Sites where Grapevine never looks by itself, whatever else is chosen. */
export const QuietSites = () => {
  const say = useOptionsWords();
  const sites = useChoices(({ settings }) => settings.quietSites);
  const change = useChoices((choices) => choices.change);
  return (
    <SiteList
      label={say('quiet.label')}
      sites={sites}
      change={(turn) => change((now) => ({ quietSites: turn(now.quietSites) }))}
    />
  );
};
