import { useState } from 'react';
import { MOST_RELAYS, SUGGESTED_RELAYS } from '@/lib/domain/friends/relay';
import { AddRelay } from './add-relay';
import styles from './relay-choice.module.css';
import { relayName } from './relay-names';

/** Relays being chosen: those offered, and those ticked. */
export type RelaysChosen = {
  offered: readonly string[];
  chosen: readonly string[];
  turn(url: string, on: boolean): void;
  add(url: string): void;
};

/** Begins with the suggested relays ticked; none of them is contacted by that. */
export const useRelayChoice = (): RelaysChosen => {
  const [offered, offer] = useState(SUGGESTED_RELAYS);
  const [chosen, choose] = useState(SUGGESTED_RELAYS.slice(0, MOST_RELAYS));
  return {
    offered,
    chosen,
    turn: (url, on) => choose(on ? [...chosen, url] : chosen.filter((other) => other !== url)),
    add: (url) => {
      offer([...offered, url]);
      // One's own takes the place of a suggested one where there is no room left.
      choose([...chosen.slice(0, MOST_RELAYS - 1), url]);
    },
  };
};

/** Relays as ticks, and a field for one's own. */
export const RelayChoice = ({ legend, choice }: { legend: string; choice: RelaysChosen }) => {
  const { offered, chosen, turn, add } = choice;
  const full = chosen.length >= MOST_RELAYS;
  return (
    <div className={styles.choice}>
      <fieldset className={styles.relays}>
        <legend>{legend}</legend>
        {offered.map((url) => (
          <label key={url}>
            <input
              type="checkbox"
              checked={chosen.includes(url)}
              disabled={full && !chosen.includes(url)}
              onChange={({ target }) => turn(url, target.checked)}
            />
            <bdi>{relayName(url)}</bdi>
          </label>
        ))}
      </fieldset>
      <AddRelay used={offered} add={add} />
    </div>
  );
};
