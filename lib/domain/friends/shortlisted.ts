import type { UnixSeconds } from '@/lib/domain/opinion';
import type { Product } from '@/lib/domain/product';

/** A product the shopper keeps an eye on. Never leaves the device by itself. */
export type Shortlisted = { key: string; product: Product; at: UnixSeconds; note?: string };

/** At most this many are kept. */
export const MOST_SHORTLISTED = 200;
