import { Thread } from '@/components/shared/friends/thread';
import { usePorts } from '@/components/shared/ports';
import type { SharedPick } from '@/lib/domain/friends/pick';
import type { UnixSeconds } from '@/lib/domain/opinion';
import { faceOf, letteredIn, type People } from './people';
import { Section } from './section';

/** The thread under a pick: questions back and forth, for everybody it was sealed for. */
export const PickThread = ({ pick, people, now }: { pick: SharedPick; people: People; now: UnixSeconds }) => {
  const { send } = usePorts();
  const say = (text: string) =>
    send('remark', { about: pick.id, text }).then(
      ({ state }) => state === 'done',
      () => false,
    );
  return (
    <Section title={people.say('thread')}>
      <Thread
        remarks={pick.remarks}
        me={people.book.id}
        now={now}
        who={(person) => ({ name: letteredIn(people, pick, person), face: faceOf(people, person) })}
        say={say}
      />
    </Section>
  );
};
