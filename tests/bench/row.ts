/** One measured figure. `value` is null where it could not be measured here; `note` says why or under which conditions. */
export type Row = {
  group: string;
  name: string;
  value: number | null;
  unit: string;
  /** Whose figure this is, when it is not ours. */
  peer?: string;
  note?: string;
};
