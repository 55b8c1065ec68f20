import type { ReactNode } from 'react';
import type { Asked } from '@/lib/messaging/messages';

/** What every form of restoring is given: how to try, whether one try is on its way, and what stands under its fields. */
export type RestoreFormProps = { restore(about: Asked<'restore'>): void; children: ReactNode };
