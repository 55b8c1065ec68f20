import { Download, FolderOpen } from 'lucide-react';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { ChooseFile } from '@/components/shared/choose-file';
import { Notice } from '@/components/shared/notice';
import { saveJson } from '@/components/shared/save-json';
import { useEntries } from '@/components/shared/sources/use-entries';
import { useSourceWords } from '@/components/shared/sources/words/source-words';
import { packOf } from '@/lib/sources/packs';
import { PackChoice } from './pack-choice';
import styles from './packs.module.css';
import { usePacks } from './use-packs';

/** Sources by file: take some from others, pass one's own on. */
export const Packs = () => {
  const say = useSourceWords();
  const { entries } = useEntries();
  const { bringing, read, add, leave } = usePacks();
  const share = () =>
    saveJson(
      'grapevine-sources.json',
      packOf({ name: say('packs.name'), sources: entries.map(({ config }) => config) }),
    );
  return (
    <Part title={say('packs.heading')} says={say('packs.says')}>
      <div className={styles.acts}>
        <ChooseFile
          label={say('packs.bring')}
          accept=".json,.opml,.xml,application/json,text/x-opml,text/xml"
          onChosen={(file) => void read(file)}
        >
          <FolderOpen size={16} aria-hidden />
          {say('packs.bring')}
        </ChooseFile>
        {entries.length > 0 && (
          <Button onClick={share}>
            <Download size={16} aria-hidden />
            {say('packs.share')}
          </Button>
        )}
      </div>
      <div role="status">
        {bringing.step === 'refused' && (
          <Notice tone="caution">
            <p>{say(`packs.${bringing.because}`)}</p>
          </Notice>
        )}
        {bringing.step === 'added' && (
          <Notice>
            <p>{say('packs.added', { count: bringing.count })}</p>
          </Notice>
        )}
      </div>
      {bringing.step === 'choosing' && (
        <PackChoice
          key={bringing.pack.name}
          pack={bringing.pack}
          denied={bringing.denied}
          add={(chosen) => void add(bringing.pack, chosen)}
          leave={leave}
        />
      )}
    </Part>
  );
};
