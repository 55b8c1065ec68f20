import type { ReactNode } from 'react';
import { Face } from '@/components/shared/friends/face';
import type { Person } from '@/lib/domain/friends/person';
import styles from './person-row.module.css';

/** Somebody who is not, or not yet, or no longer a friend: face, name, how it stands, and what can be done. */
export const PersonRow = ({
  person,
  stands,
  children,
}: {
  person: Pick<Person, 'id' | 'name'>;
  stands: string;
  children?: ReactNode;
}) => (
  <li className={styles.row}>
    <Face id={person.id} name={person.name} />
    <b>
      <bdi>{person.name}</bdi>
    </b>
    <span className={styles.stands}>{stands}</span>
    {children}
  </li>
);
