import type { Catalogue } from '@/components/shared/words';

export const en = {
  'export.says':
    'Settings, sources, opinions, corrections, what you and your friends said, and the ledger, in one readable file. Keys stay here, unless you put them in under a passphrase.',
  'with-keys.friends': 'Put the key to my friends in too, under a passphrase',
  'with-keys.sources': 'Put the keys of my sources in too, under a passphrase',
  'with-keys.both': 'Put my keys in too, to my friends and of my sources, under a passphrase',
  'without.friends': 'Without it the file holds what you and your friends said, but not who you are to them.',
  'without.sources': {
    one: 'Without it you type the key of {count} source once more after an import.',
    other: 'Without it you type the keys of {count} sources once more after an import.',
  },

  'import.keys': 'keys of your sources, under a passphrase',
  'waiting.heading': 'Keys wait for their passphrase',
  'waiting.says':
    'An export you brought here holds keys of your sources. With the passphrase they go to their sources; a key that is there already stays.',
  'waiting.passphrase': 'Passphrase of the export',
  'waiting.missing': 'Type the passphrase first.',
  'waiting.open': 'Bring the keys back',
  'waiting.opening': 'Opening…',
  'waiting.drop': 'Let go of them',
  'waiting.dropped': 'The keys are let go. The export you brought still holds them.',
  'waiting.done': {
    one: '{count} source has its key.',
    other: '{count} sources have their keys.',
  },
  'waiting.left': {
    one: 'The source of {count} key is not here at its old address. It waits on, nothing is lost.',
    other: 'The sources of {count} keys are not here at their old addresses. They wait on, nothing is lost.',
  },
  'waiting.wrong-passphrase':
    'This passphrase does not open them, or the file was changed. Nothing is lost: try again.',
  'waiting.not-ours': 'What the file holds as keys is damaged. Nothing has changed.',
  'waiting.newer': 'These keys come from a newer Grapevine. Update it, then try again. They wait on.',
  'waiting.unreached':
    'Nothing was done: the part of Grapevine that works in the background did not answer. Try again.',
  'waiting.not-found': 'No keys wait here any more.',
} as const satisfies Catalogue;
