import { X } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { pastedAddress } from '@/components/shared/add/address';
import { Button } from '@/components/shared/button';
import { Field } from '@/components/shared/field';
import { hostOf } from '@/lib/domain/web-address';
import styles from './site-list.module.css';
import { useLookingWords } from './words/looking-words';

/** What a change does to the list, whatever is in it by then. */
export type Turn = (sites: readonly string[]) => readonly string[];

type SiteListProps = {
  label: string;
  hint?: string;
  sites: readonly string[];
  /** Told straight from the click; false when nothing changed. */
  change(turn: Turn): Promise<boolean>;
};

const Sites = ({ label, sites, change }: SiteListProps) => {
  const say = useLookingWords();
  return (
    <ul className={styles.sites} aria-label={label}>
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <Button
            variant="square"
            aria-label={say('sites.remove', { site })}
            onClick={() => void change((now) => now.filter((other) => other !== site))}
          >
            <X size={14} aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** A list of sites by their host names, with a field to add one. */
export const SiteList = (list: SiteListProps) => {
  const say = useLookingWords();
  const { label, hint, sites, change } = list;
  const [typed, type] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const address = pastedAddress(typed);
    setWrong(!address);
    if (!address) return;
    const site = hostOf(address.href);
    if (sites.includes(site) || (await change((now) => [...now.filter((other) => other !== site), site]))) type('');
  };
  return (
    <div className={styles.list}>
      {sites.length > 0 && <Sites {...list} />}
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field
          label={label}
          hint={hint}
          wrong={wrong ? say('sites.wrong') : undefined}
          inputMode="url"
          placeholder="shop.example"
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        <Button type="submit" disabled={!typed.trim()}>
          {say('sites.add')}
        </Button>
      </form>
    </div>
  );
};
