import { Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Section } from '@/components/pick/parts/section';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { ShareThrough } from '@/components/shared/friends/share-through';
import { Notice } from '@/components/shared/notice';
import { usePorts } from '@/components/shared/ports';
import { useLanguage, useSettings } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import type { Book } from '@/lib/domain/friends/book';
import type { SharedPick } from '@/lib/domain/friends/pick';
import { GuestPlace } from './guest-place';
import styles from './watch.module.css';
import { useWatchWords } from './words/watch-words';

type Linking = { step: 'idle' | 'busy' } | { step: 'here'; code: string } | { step: 'refused'; because: string };

const useLink = (pick: SharedPick) => {
  const { send } = usePorts();
  const [linking, set] = useState<Linking>({ step: 'idle' });
  const make = async () => {
    set({ step: 'busy' });
    const made = await send('guestLink', { pick: pick.id }).catch(() => undefined);
    set(made?.state === 'done' ? { step: 'here', code: made.code } : { step: 'refused', because: made?.because ?? '' });
  };
  const revoke = async () => {
    const done = await send('revokeGuestLink', { pick: pick.id }).then(
      () => true,
      () => false,
    );
    set(done ? { step: 'idle' } : { step: 'refused', because: '' });
    return done;
  };
  return { linking, make, revoke };
};

const LinkTrouble = ({ because }: { because: string }) => {
  const say = useWatchWords();
  const known = (['no-relay', 'expired', 'photos-missing'] as const).find((one) => one === because) ?? 'other';
  return (
    <Notice tone="caution">
      <p>{say(`share.refused.${known}`)}</p>
    </Notice>
  );
};

type ShareProps = { pick: SharedPick; book: Book; now: number; open: boolean };

/** The link that opens this one pick without Grapevine, every way to send it, and the way to close it. */
export const ShareLink = ({ pick, book, now, open }: ShareProps) => {
  const say = useWatchWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const { guestPage } = useSettings();
  const { linking, make, revoke } = useLink(pick);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where the address asks for it.
  useEffect(() => {
    if (open) void make();
  }, []);
  const link = book.guestLinks.find((one) => one.pick === pick.id && one.open && one.expires > now);
  const text = say('share.text', { name: book.me.name, question: pick.pick.question });
  const close = async () => {
    if (await revoke()) announce(say('share.revoked'));
  };
  return (
    <Section title={say('share.title')} hint={say('share.says')}>
      <div className={styles.share}>
        {linking.step !== 'here' && (
          <Button disabled={linking.step === 'busy'} onClick={() => void make()}>
            <Link2 size={16} aria-hidden />
            {say(linking.step === 'busy' ? 'share.making' : link ? 'share.again' : 'share.do')}
          </Button>
        )}
        {linking.step === 'refused' && <LinkTrouble because={linking.because} />}
        {linking.step === 'here' && guestPage && <ShareThrough text={text} link={`${guestPage}#${linking.code}`} />}
        {linking.step === 'here' && <GuestPlace code={linking.code} address={guestPage} />}
        {link && (
          <p className={styles.quiet}>
            {say('share.who', { day: dayOf(link.expires, language) })}{' '}
            <Button variant="link" onClick={() => void close()}>
              {say('share.revoke')}
            </Button>
          </p>
        )}
      </div>
    </Section>
  );
};
