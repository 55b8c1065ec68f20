import type { Row } from '@/tests/bench/row';

const figure = ({ value }: Row): string =>
  value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 3 : 1 });

const cells = (row: Row): readonly string[] => [
  row.group,
  row.name,
  row.peer ?? 'Grapevine',
  figure(row),
  row.unit,
  row.note ?? '',
];

/** Rows as one table for the terminal, columns aligned, figures to the right. */
export const table = (rows: readonly Row[]): string => {
  const lines = [['group', 'what', 'who', 'value', 'unit', 'note'], ...rows.map(cells)];
  const widths = [0, 1, 2, 3, 4, 5].map((place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)));
  const aligned = lines.map((line) =>
    line
      .map((cell, place) => (place === 3 ? cell.padStart(widths[3] ?? 0) : cell.padEnd(widths[place] ?? 0)))
      .join('  '),
  );
  return aligned.map((line) => line.trimEnd()).join('\n');
};
