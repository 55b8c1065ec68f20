import { NotDone } from '@/components/options/friends/not-done';
import { useFriendsWords } from '@/components/options/friends/words/friends-words';
import { hashOf } from '@/components/pick/route';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { listed } from '@/components/shared/numbers';
import { usePorts } from '@/components/shared/ports';
import { Said } from '@/components/shared/said';
import { useLanguage } from '@/components/shared/stage';
import { dayOf } from '@/components/shared/times';
import { useDoing } from '@/components/shared/use-doing';
import type { Book, OpenGuestLink } from '@/lib/domain/friends/book';
import { isOpen, type SharedPick } from '@/lib/domain/friends/pick';
import { audienceOf } from './audience';
import styles from './pick-row.module.css';

/** Who can open the pick, in words. */
const Audience = ({ pick, book }: { pick: SharedPick; book: Book }) => {
  const say = useFriendsWords();
  const language = useLanguage();
  const audience = audienceOf(book, pick);
  if (audience.who === 'friends') return <>{say('picks.friends', { count: audience.count })}</>;
  if (audience.names.length === 0) return <>{say('picks.nobody')}</>;
  return <>{say('picks.some', { names: listed(audience.names, language) })}</>;
};

/** The link that opens the pick without Grapevine, and the way to close it. */
const GuestLinkLine = ({ link, question }: { link: OpenGuestLink; question: string }) => {
  const say = useFriendsWords();
  const announce = useAnnounce();
  const language = useLanguage();
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const revoke = async () => {
    if (await act(send('revokeGuestLink', { pick: link.pick }))) announce(say('guest.revoked'));
  };
  const guests = link.accepted.length;
  return (
    <>
      <p className={styles.link}>
        <span>
          {say('guest.open', { day: dayOf(link.expires, language) })}
          {guests > 0 && <> {say('guest.guests', { count: guests })}</>}
        </span>
        <Button aria-label={say('guest.revoke.one', { question })} onClick={() => void revoke()}>
          {say('guest.revoke')}
        </Button>
      </p>
      <NotDone doing={doing} />
    </>
  );
};

/** One pick of the shopper: its question, who can open it, until when, and its guest link. */
export const PickRow = ({ pick: shared, book }: { pick: SharedPick; book: Book }) => {
  const say = useFriendsWords();
  const language = useLanguage();
  const { now } = usePorts();
  const { pick, id } = shared;
  const link = book.guestLinks.find((one) => one.pick === id && one.open && one.expires > now());
  return (
    <li className={styles.pick}>
      <h3>
        <a href={`/pick.html${hashOf({ view: 'pick', pick: id, share: false })}`}>
          <Said>{pick.question}</Said>
        </a>
      </h3>
      <p>
        <Audience pick={shared} book={book} />
      </p>
      <p className={styles.quiet}>
        {say(isOpen(shared, now()) ? 'picks.open' : 'picks.closed')} ·{' '}
        {say('picks.gone', { day: dayOf(pick.expires, language) })}
      </p>
      {link && <GuestLinkLine link={link} question={pick.question} />}
    </li>
  );
};
