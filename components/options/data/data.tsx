import { Part, Section } from '@/components/options/section';
import { useOptionsWords } from '@/components/options/words/options-words';
import { DeleteEverything } from './delete-everything';
import { ExportData } from './export-data';
import { ImportData } from './import-data';
import { KeysWaiting } from './keys-waiting';
import { useDataWords } from './words/data-words';

/** All data is the shopper's: one click takes it home, one brings it back, two delete it. */
export const Data = () => {
  const say = useOptionsWords();
  const sayOfData = useDataWords();
  return (
    <Section title={say('nav.data')} lede={say('data.lede')}>
      <Part title={say('export.heading')} says={sayOfData('export.says')}>
        <ExportData />
      </Part>
      <Part title={say('import.heading')} says={say('import.says')}>
        <ImportData />
        <KeysWaiting />
      </Part>
      <Part title={say('delete.heading')} says={say('delete.says')}>
        <DeleteEverything />
      </Part>
    </Section>
  );
};
