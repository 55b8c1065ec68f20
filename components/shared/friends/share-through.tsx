import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/shared/button';
import { QrCode } from './qr-code';
import styles from './share-through.module.css';

/** Ways to hand a link to somebody. */
export const ShareThrough = ({ link }: { text: string; link: string }) => {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div className={styles.ways}>
      <QrCode text={link} label="QR" />
      <Button onClick={() => void copy()}>
        <Copy size={16} aria-hidden />
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
};
