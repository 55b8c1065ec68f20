import type { Catalogue } from '@/components/shared/words';

export const en = {
  'server.friends':
    'Your friends’ browsers never go there by themselves: they see a button that loads the photos, and the server then sees their network address. Photos of a pick with a guest link always go over the relays.',
  'server.test': 'Test',
  'server.testing': 'Testing…',
  'server.refused': 'Your photo server refused; photos went over the relays instead.',
  'found.serves': 'It works: it took a sealed file, handed it out unchanged and deleted it when asked.',
  'found.keeps': 'It works, but keeps files it is asked to delete. They stay sealed.',
  'found.no-permission': 'Your browser did not give the permission for this address.',
  'found.unreachable': 'It cannot be reached, or took too long to answer.',
  'found.wrong-type': 'It takes no sealed files, as most public servers do.',
  'found.not-allowed': 'It takes files from those it knows only. Photos are sent under a new key each time.',
  'found.too-big': 'It found the file too big.',
  'found.refused': 'It did not take the file.',
  'found.changed': 'It says it stored something else than was sent.',
  'found.lost': 'It took the file, but does not hand it out as it was.',
} as const satisfies Catalogue;
