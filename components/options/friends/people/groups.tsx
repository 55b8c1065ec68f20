import { Plus } from 'lucide-react';
import { useState } from 'react';
import { NotDone } from '@/components/options/friends/not-done';
import { Part } from '@/components/options/section';
import { Button } from '@/components/shared/button';
import { listed } from '@/components/shared/numbers';
import { usePorts } from '@/components/shared/ports';
import { useLanguage } from '@/components/shared/stage';
import { useDoing } from '@/components/shared/use-doing';
import { type Book, friendsIn } from '@/lib/domain/friends/book';
import type { Group } from '@/lib/domain/friends/person';
import { GroupForm } from './group-form';
import styles from './groups.module.css';
import { usePeopleWords } from './words/people-words';

/** The group being made (`new`) or changed, by its id. */
type Editing = string | undefined;

const useGroups = () => {
  const { send } = usePorts();
  const { doing, act } = useDoing();
  const [editing, edit] = useState<Editing>();
  const keep = async (group: Omit<Group, 'id'> & { id?: string }) => {
    if (await act(send('setGroup', group))) edit(undefined);
  };
  return { doing, editing, edit, keep };
};

const GroupRow = ({ group, names, onEdit }: { group: Group; names: readonly string[]; onEdit(): void }) => {
  const say = usePeopleWords();
  const language = useLanguage();
  return (
    <>
      <span className={styles.words}>
        <b>
          <bdi>{group.name}</bdi>
        </b>
        <span>{names.length > 0 ? listed(names, language) : say('groups.empty')}</span>
      </span>
      <Button aria-label={say('groups.edit.one', { name: group.name })} onClick={onEdit}>
        {say('groups.edit')}
      </Button>
    </>
  );
};

/** Friends the shopper asks together: made, renamed, filled and deleted here. Nobody is told of them. */
export const Groups = ({ book }: { book: Book }) => {
  const say = usePeopleWords();
  const { doing, editing, edit, keep } = useGroups();
  const friends = friendsIn(book);
  const form = (group?: Group) => (
    <GroupForm
      group={group}
      friends={friends}
      busy={doing.step === 'doing'}
      keep={(kept) => void keep({ ...kept, ...(group && { id: group.id }) })}
      drop={group && (() => void keep({ id: group.id, name: group.name, members: [] }))}
      onCancel={() => edit(undefined)}
    />
  );
  const namesIn = ({ members }: Group) => friends.filter(({ id }) => members.includes(id)).map(({ name }) => name);
  if (friends.length === 0) return null;
  return (
    <Part title={say('groups.heading')} says={say('groups.says')}>
      <NotDone doing={doing} />
      {book.groups.length > 0 && (
        <ul className={styles.groups}>
          {book.groups.map((group) => (
            <li key={group.id}>
              {editing === group.id ? (
                form(group)
              ) : (
                <GroupRow group={group} names={namesIn(group)} onEdit={() => edit(group.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {editing === 'new' ? (
        form()
      ) : (
        <Button onClick={() => edit('new')}>
          <Plus size={16} aria-hidden />
          {say('groups.new')}
        </Button>
      )}
    </Part>
  );
};
