import type { ReactNode } from 'react';
import type { Asked } from '@/lib/messaging/messages';

/** What every form of restoring is given: its id, by which the button under it finds it, how to try, and what stands under its fields. */
export type RestoreFormProps = { id: string; restore(about: Asked<'restore'>): void; children: ReactNode };
