import { faceOf, namedIn, type People } from '@/components/pick/parts/people';
import { Section } from '@/components/pick/parts/section';
import { useCommand } from '@/components/pick/parts/use-command';
import { Voice } from '@/components/pick/parts/voice';
import { useAnnounce } from '@/components/shared/announcer';
import { Button } from '@/components/shared/button';
import { usePorts } from '@/components/shared/ports';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { PersonId } from '@/lib/domain/opinion';
import { NotDone } from './not-done';
import styles from './watch.module.css';
import { useWatchWords } from './words/watch-words';

type GuestProps = { pick: SharedPick; person: PersonId; name: string; accepted: boolean };

/** A guest is only who they say they are; the shopper takes them in or mutes them. */
const Guest = ({ pick, person, name, accepted }: GuestProps) => {
  const say = useWatchWords();
  const announce = useAnnounce();
  const { send } = usePorts();
  const { command, run } = useCommand();
  const judge = async (yes: boolean) => {
    const sent = send('judgeGuest', { pick: pick.id, person, accepted: yes }).then(() => ({ state: 'done' as const }));
    if ((await run(sent)) && !yes) announce(say('guest.muted', { name }));
  };
  return (
    <div className={styles.guest}>
      <p>{accepted ? say('guest.accepted') : say('guest.says', { name })}</p>
      <p className={styles.row}>
        {!accepted && (
          <Button aria-label={say('guest.accept.who', { name })} onClick={() => void judge(true)}>
            {say('guest.accept')}
          </Button>
        )}
        <Button variant="bare" aria-label={say('guest.mute.who', { name })} onClick={() => void judge(false)}>
          {say('guest.mute')}
        </Button>
      </p>
      <NotDone command={command} />
    </div>
  );
};

/** What each one answered and wrote; guests are marked as guests. */
export const Voices = ({ pick, people }: { pick: SharedPick; people: People }) => {
  const say = useWatchWords();
  const link = people.book.guestLinks.find((one) => one.pick === pick.id);
  const muted = new Set(link?.muted);
  const heard = pick.answers.filter(({ by, guest }) => !(guest && muted.has(by)));
  if (heard.length === 0) return null;
  return (
    <Section title={say('voices.title')}>
      <ul className={styles.voices}>
        {heard.toReversed().map((answer) => {
          const name = answer.guest && !answer.content.name ? say('guest.unnamed') : namedIn(people, pick, answer.by);
          return (
            <Voice
              key={answer.id}
              answer={answer}
              pick={pick}
              name={name}
              face={faceOf(people, answer.by)}
              mark={answer.guest && <span className={styles.chip}>{say('guest.chip')}</span>}
            >
              {answer.guest && (
                <Guest
                  pick={pick}
                  person={answer.by}
                  name={name}
                  accepted={link?.accepted.includes(answer.by) ?? false}
                />
              )}
            </Voice>
          );
        })}
      </ul>
    </Section>
  );
};
