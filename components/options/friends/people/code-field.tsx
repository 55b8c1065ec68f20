import { ScanQrCode } from 'lucide-react';
import { useState } from 'react';
import { ChooseFile } from '@/components/shared/choose-file';
import { Field } from '@/components/shared/field';
import styles from './code-field.module.css';
import { readQr } from './read-qr';
import { usePeopleWords } from './words/people-words';

type CodeFieldProps = {
  label: string;
  hint?: string;
  wrong?: string | undefined;
  code: string;
  take(code: string): void;
};

/** A link or code, pasted or read from a picture of its QR code. The picture stays on this device. */
export const CodeField = ({ label, hint, wrong, code, take }: CodeFieldProps) => {
  const say = usePeopleWords();
  const [unread, setUnread] = useState(false);
  const read = async (file: File) => {
    const text = await readQr(file);
    setUnread(!text);
    if (text) take(text);
  };
  const type = (typed: string) => {
    setUnread(false);
    take(typed);
  };
  return (
    <div className={styles.code}>
      <Field
        label={label}
        hint={hint}
        wrong={unread ? say('qr.none') : wrong}
        value={code}
        onChange={({ target }) => type(target.value)}
      />
      <ChooseFile label={say('qr.choose')} accept="image/*" onChosen={(file) => void read(file)}>
        <ScanQrCode size={16} aria-hidden />
        {say('qr.choose')}
      </ChooseFile>
    </div>
  );
};
