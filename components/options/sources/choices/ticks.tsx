import styles from './ticks.module.css';

type TicksProps<T extends string> = {
  offered: readonly T[];
  chosen: readonly T[];
  nameOf(one: T): string | undefined;
  choose(chosen: readonly T[]): void;
};

/** Some of many, to tick; the last one ticked stays, for none would mean all. */
export const Ticks = <T extends string>({ offered, chosen, nameOf, choose }: TicksProps<T>) => {
  const turned = (one: T, on: boolean) => offered.filter((each) => (each === one ? on : chosen.includes(each)));
  return (
    <div className={styles.ticks}>
      {offered.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            disabled={chosen.length === 1 && chosen.includes(one)}
            onChange={({ target }) => choose(turned(one, target.checked))}
          />
          {nameOf(one)}
        </label>
      ))}
    </div>
  );
};
