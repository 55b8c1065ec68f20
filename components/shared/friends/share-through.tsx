import { Check, Copy, Mail, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/shared/button';
import { ExternalLink } from '@/components/shared/external-link';
import { isAddress, mailTo, NETWORKS, type Network, type Shared } from './networks';
import { QrCode } from './qr-code';
import styles from './share-through.module.css';
import { useFriendParts } from './words/friend-words';

/** The link to be copied: by the button, or by hand where the browser does not let us. */
const CopyLine = ({ link, copied, copy }: { link: string; copied: boolean; copy(): void }) => {
  const say = useFriendParts();
  return (
    <div className={styles.line}>
      <input
        readOnly
        value={link}
        aria-label={say('share.link')}
        onFocus={({ target }) => target.select()}
        className={styles.link}
      />
      <Button onClick={copy}>
        {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        {say(copied ? 'share.copied' : 'share.copy')}
      </Button>
      <span role="status" className="visuallyHidden">
        {copied && say('share.copied')}
      </span>
    </div>
  );
};

type WayProps = { network: Network; shared: Shared; paste(network: Network): void };

/** One network: its own form in a new tab, or where it has none, the link copied and words on what to do with it. */
const Way = ({ network, shared, paste }: WayProps) => {
  if (!network.open)
    return (
      <Button className={styles.way ?? ''} onClick={() => paste(network)}>
        {network.name}
      </Button>
    );
  return (
    <ExternalLink className={styles.way} href={network.open(shared)}>
      {network.name}
    </ExternalLink>
  );
};

const systemShare = (shared: Shared): Promise<void> =>
  navigator
    .share(isAddress(shared.link) ? { text: shared.text, url: shared.link } : { text: `${shared.text} ${shared.link}` })
    // Closing the sheet again is no trouble.
    .catch(() => undefined);

const PublicWays = ({ shared }: { shared: Shared }) => {
  const say = useFriendParts();
  return (
    <p className={styles.public}>
      {say('share.public')}{' '}
      {NETWORKS.filter(({ isPublic }) => isPublic).map(({ id, name, open }) => (
        <ExternalLink key={id} href={open?.(shared)} className={styles.publicWay}>
          {name}
        </ExternalLink>
      ))}
    </p>
  );
};

/** Ways to hand a link, or a bare code, to somebody: none of any network's code is loaded, and nothing is sent by itself. */
export const ShareThrough = (shared: Shared) => {
  const say = useFriendParts();
  const [copied, setCopied] = useState(false);
  const [pasting, setPasting] = useState<Network>();
  const address = isAddress(shared.link);
  const copy = () =>
    navigator.clipboard.writeText(shared.link).then(
      () => setCopied(true),
      () => undefined,
    );
  const paste = (network: Network) => {
    setPasting(network);
    void copy();
  };
  const ways = NETWORKS.filter(({ id, isPublic }) => !isPublic && (address || id === 'whatsapp'));
  return (
    <div className={styles.share}>
      <CopyLine link={shared.link} copied={copied} copy={() => void copy()} />
      <div className={styles.ways}>
        <ul aria-label={say('share.through')}>
          {'share' in navigator && (
            <li>
              <Button className={styles.way ?? ''} onClick={() => void systemShare(shared)}>
                <Share2 size={14} aria-hidden />
                {say('share.system')}
              </Button>
            </li>
          )}
          <li>
            <a className={styles.way} href={mailTo(shared)}>
              <Mail size={14} aria-hidden />
              {say('share.mail')}
            </a>
          </li>
          {ways.map((network) => (
            <li key={network.id}>
              <Way network={network} shared={shared} paste={paste} />
            </li>
          ))}
        </ul>
        {pasting && (
          <p className={styles.hint} role="status">
            {pasting.id === 'wechat' ? say('share.scan') : say('share.paste', { network: pasting.name })}
          </p>
        )}
        {address && <PublicWays shared={shared} />}
        <p className={styles.hint}>{say('share.whole')}</p>
      </div>
      <div className={styles.qr}>
        <QrCode text={shared.link} label={say('share.qr')} />
      </div>
    </div>
  );
};
