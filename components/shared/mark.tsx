const GRAPES = [
  [7, 13.6],
  [15.6, 13.6],
  [24.2, 13.6],
  [11.3, 21.1],
  [19.9, 21.1],
  [15.6, 28.2],
] as const;

/** The mark of Grapevine: a bunch of grapes with one leaf. Decoration; the name stands beside it. */
export const Mark = ({ size = 32 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <g fill="var(--accent)">
      {GRAPES.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={cy > 28 ? 3.4 : 4} />
      ))}
    </g>
    <path
      d="M15.6 8.4c-.2-2.6-1-4.4-2.6-5.8"
      fill="none"
      stroke="var(--leaf)"
      strokeWidth="1.8"
      strokeLinecap="round"
    />
    <path d="M15.9 8C17 3.4 21 .9 27.4 1.6 26.8 7 22.4 10 15.9 8Z" fill="var(--leaf)" />
  </svg>
);
