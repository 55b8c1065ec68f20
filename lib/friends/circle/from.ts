import type { Milliseconds } from '@/lib/domain/friends/register';
import type { PersonId } from '@/lib/domain/opinion';

/** Who said something and when, as their seal proves it. */
export type From = { by: PersonId; t: Milliseconds };
