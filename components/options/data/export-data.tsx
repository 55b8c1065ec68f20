import { Download } from 'lucide-react';
import { useState } from 'react';
import { saveJson } from '@/components/options/save-json';
import { useOptionsWords } from '@/components/options/words/options-words';
import { Button } from '@/components/shared/button';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { exportData } from '@/lib/storage/portable';

const fileName = (now: UnixSeconds): string => `grapevine-${new Date(now * 1000).toISOString().slice(0, 10)}.json`;

/** One click: everything Grapevine keeps, as one JSON file. */
export const ExportData = () => {
  const say = useOptionsWords();
  const { now } = usePorts();
  const [told, tell] = useState<'export.done' | 'export.failed'>();
  const save = () =>
    void exportData().then(
      (json) => {
        saveJson(fileName(now()), json);
        tell('export.done');
      },
      () => tell('export.failed'),
    );
  return (
    <>
      <Button onClick={save}>
        <Download size={16} aria-hidden />
        {say('export.do')}
      </Button>
      <TellBelow told={told && say(told)} />
    </>
  );
};

const TellBelow = ({ told }: { told: string | undefined }) =>
  told ? (
    <Notice>
      <p>{told}</p>
    </Notice>
  ) : null;
