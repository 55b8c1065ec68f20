import { useEffect, useState } from 'react';
import { type LastProduct, lastProduct } from '@/lib/storage/last-product';

/** The product the shopper looked at last; null when there is none, undefined while that is not known. Looks again when the page comes back into view. */
export const useLastProduct = (): LastProduct | null | undefined => {
  const [last, setLast] = useState<LastProduct | null>();
  useEffect(() => {
    let gone = false;
    const look = () =>
      lastProduct()
        // Without its database Grapevine knows of no product.
        .catch(() => undefined)
        .then((found) => {
          if (!gone) setLast(found ?? null);
        });
    void look();
    addEventListener('focus', look);
    return () => {
      gone = true;
      removeEventListener('focus', look);
    };
  }, []);
  return last;
};
