import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Guest } from '@/components/guest/guest';
import type { GuestPorts, Opened } from '@/components/guest/guest-ports';
import type { Language } from '@/lib/domain/settings';
import { picture } from '@/tests/component/pick/pictures';
import { on } from '@/tests/component/shared/stand-in';
import { NOW, PICK } from './examples';

/** Doors over the example: its photos come at once, every answer arrives, unless told otherwise. */
export const doorsWith = (some: Partial<GuestPorts> = {}) => {
  const doors = {
    now: () => NOW,
    open: async (): Promise<Opened> => ({ state: 'open', shown: { from: 'Léna', pick: PICK } }),
    bringPhotos: async (brought) => {
      for (const { photos } of PICK.candidates)
        for (const photo of photos) brought(photo, await picture(photo.sha256.slice(0, 1)));
      return [];
    },
    answer: async () => 'sent',
    ...some,
  } satisfies GuestPorts;
  return { ...doors, answer: vi.fn(doors.answer) };
};

/** The guest page over these doors. */
export const show = async (
  doors: GuestPorts = doorsWith(),
  page: { theme?: 'light' | 'dark'; language?: Language } = {},
) => render(on(page, <Guest ports={doors} />));
