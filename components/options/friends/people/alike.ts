import { lookAlikes } from '@/lib/domain/friends/look-alike';
import type { Person } from '@/lib/domain/friends/person';

/** Friends and former friends whose names can be mistaken for this one. */
export const alikeTo = (name: string, people: readonly Person[]): readonly Person[] => {
  const alike = new Set(
    lookAlikes(
      name,
      people.map((person) => person.name),
    ),
  );
  return people.filter((person) => alike.has(person.name));
};

/** The end of a key: what tells two people of one name apart. */
export const keyTail = (id: string): string => id.slice(-6);
