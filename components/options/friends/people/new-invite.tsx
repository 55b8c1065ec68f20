import { X } from 'lucide-react';
import { Button } from '@/components/shared/button';
import { useChoices } from '@/components/shared/choices';
import { ShareThrough } from '@/components/shared/friends/share-through';
import { LIMITS } from '@/lib/domain/friends/limits';
import styles from './invite.module.css';
import { usePeopleWords } from './words/people-words';

/** An invitation just made, with every way to send it. It is shown this once: its secret is not kept in any page. */
export const NewInvite = ({ code, onClose }: { code: string; onClose(): void }) => {
  const say = usePeopleWords();
  const guestPage = useChoices(({ settings }) => settings.guestPage);
  const link = guestPage ? `${guestPage}#${code}` : code;
  return (
    <section className={styles.card} aria-label={say('invite.title')}>
      <div className={styles.head}>
        <div role="status">
          <h3>{say('invite.title')}</h3>
          <p>{say('invite.says', { count: LIMITS.inviteDays })}</p>
        </div>
        <Button variant="square" aria-label={say('invite.close')} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <ShareThrough text={say('invite.message')} link={link} />
      <p className={styles.quiet}>{say(guestPage ? 'invite.once' : 'invite.once.code')}</p>
    </section>
  );
};
