import { describe, expect, it } from 'vitest';
import { FRAME, readFrame } from '@/lib/friends/relay/frame';

const ID = 'a1'.repeat(32);
const EVENT = { id: ID, created_at: 1_700_000_000, kind: 1059, content: 'sealed', anything: { else: [1] } };

describe('readFrame', () => {
  it('knows what relays say', () => {
    const said = [
      ['EOSE', 's1'],
      ['CLOSED', 's1', 'error: busy'],
      ['OK', ID, true, ''],
      ['AUTH', 'who?'],
      ['NOTICE', 'hm'],
    ];
    expect(said.map((frame) => readFrame(JSON.stringify(frame)))).toEqual([
      { says: 'end', sub: 's1' },
      { says: 'closed', sub: 's1', because: 'error: busy' },
      { says: 'ok', id: ID, taken: true, because: '' },
      { says: 'auth', challenge: 'who?' },
      { says: 'notice', because: 'hm' },
    ]);
  });

  it('hands over an event as it was sent', () => {
    const text = JSON.stringify(['EVENT', 's1', EVENT]);
    expect(readFrame(text)).toEqual({ says: 'event', sub: 's1', event: EVENT, size: text.length });
  });

  it('does not mind words that are missing, too many or null', () => {
    expect(readFrame(`["OK","${ID}",true]`)).toMatchObject({ says: 'ok', taken: true, because: '' });
    expect(readFrame(`["OK","${ID}",false,null,7]`)).toMatchObject({ says: 'ok', taken: false, because: '' });
  });

  it('makes their words safe to show', () => {
    const because = `\u202e<b>no</b>\n${'x'.repeat(500)}`;
    expect(readFrame(JSON.stringify(['NOTICE', because]))).toEqual({
      says: 'notice',
      because: `<b>no</b> ${'x'.repeat(230)}`,
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '["EVENT"'],
    ['no list', '{"EVENT":1}'],
    ['null', 'null'],
    ['depth without end', '['.repeat(60_000)],
    ['a well-formed depth', `["EVENT","s1",${'['.repeat(60_000)}${']'.repeat(60_000)}]`],
    ['a word nobody knows', '["HELLO","you"]'],
    ['an event without an id', JSON.stringify(['EVENT', 's1', { ...EVENT, id: 'short' }])],
    ['an event at no time', JSON.stringify(['EVENT', 's1', { ...EVENT, created_at: -1 }])],
    ['an event that is a list', '["EVENT","s1",[]]'],
    ['a name for no question', `["EOSE","${'s'.repeat(65)}"]`],
    ['an endless challenge', JSON.stringify(['AUTH', 'c'.repeat(513)])],
    ['a frame beyond all measure', `["NOTICE","${'x'.repeat(FRAME.most)}"]`],
  ])('makes nothing of %s', (_, text) => expect(readFrame(text)).toBeUndefined());
});
