import { hashOf } from '@/components/options/route';
import styles from './room-links.module.css';
import { ROOMS, type Room } from './rooms';
import { useFriendsWords } from './words/friends-words';

/** The rooms as links, the one in view marked; `requests` people wait to be let in. */
export const RoomLinks = ({ room, requests }: { room: Room; requests: number }) => {
  const say = useFriendsWords();
  return (
    <nav className={styles.rooms} aria-label={say('rooms.label')}>
      <ul>
        {ROOMS.map((name) => (
          <li key={name}>
            <a
              href={hashOf({ section: 'friends', ...(name !== 'people' && { about: name }) })}
              aria-current={name === room ? 'page' : undefined}
            >
              {say(`room.${name}`)}
              {name === 'people' && requests > 0 && (
                <>
                  <span className={styles.count} aria-hidden="true">
                    {requests}
                  </span>
                  <span className="visuallyHidden">{say('rooms.requests', { count: requests })}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
