import { type ComponentProps, createContext, use } from 'react';
import { Button } from '@/components/shared/button';

/** Whether news among friends stands above, with the one filled button of the popup. */
export const NewsContext = createContext(false);

/** What to do first about the page in view: filled, unless news among friends comes before it. */
export const MainButton = (button: Omit<ComponentProps<typeof Button>, 'variant'>) => (
  <Button {...button} variant={use(NewsContext) ? 'plain' : 'main'} />
);
