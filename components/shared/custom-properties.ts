import type { CSSProperties } from 'react';

/** Numbers of ours as CSS custom properties; React sets them through CSSOM, which the page rules allow. */
export const customProperties = (values: Readonly<Record<`--${string}`, number>>): CSSProperties =>
  values as CSSProperties;
