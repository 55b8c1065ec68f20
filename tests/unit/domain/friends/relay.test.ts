import { describe, expect, it } from 'vitest';
import { MOST_RELAYS, SUGGESTED_RELAYS, safeRelay } from '@/lib/domain/friends/relay';

describe('a relay’s address', () => {
  it('is kept in one spelling', () => {
    const spellings = ['wss://Relay.Example', 'wss://relay.example:443/', ' wss://relay.example/#top', 'relay.example'];
    expect(spellings.map(safeRelay)).toEqual(spellings.map(() => 'wss://relay.example/'));
  });

  it('is without encryption on this machine only', () => {
    expect(['ws://127.0.0.1:7777', 'ws://localhost:7/'].map(safeRelay)).not.toContain(undefined);
    const open = ['ws://relay.example/', 'ws://localhost.example/', 'ws://192.168.1.2/', 'ws://127.0.0.1.example/'];
    expect(open.map(safeRelay)).toEqual(open.map(() => undefined));
  });

  it('is refused when it is no relay’s', () => {
    const odd = [
      'https://relay.example',
      'javascript:alert(1)',
      'wss://me:pw@relay.example',
      '',
      `wss://${'a'.repeat(300)}`,
    ];
    expect(odd.map(safeRelay)).toEqual(odd.map(() => undefined));
  });

  it('is fit among those we suggest ourselves', () => {
    expect(SUGGESTED_RELAYS.map(safeRelay)).toEqual(SUGGESTED_RELAYS);
    expect(SUGGESTED_RELAYS.length).toBeLessThanOrEqual(MOST_RELAYS);
  });
});
