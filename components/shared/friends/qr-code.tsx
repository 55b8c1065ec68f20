import encodeQr from 'qr';
import { useMemo } from 'react';
import styles from './qr-code.module.css';

/** Modules of quiet ground around a code (ISO/IEC 18004). */
const QUIET = 4;

/** Every dark module as a square of a path. */
const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');

/** A text as a QR code, dark on light in either theme so that every camera reads it. `label` says what it is for. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const modules = useMemo(() => encodeQr(text, 'raw', { ecc: 'low', border: QUIET }), [text]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={pathOf(modules)} />
    </svg>
  );
};
