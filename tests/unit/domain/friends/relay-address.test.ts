import { describe, expect, it } from 'vitest';
import { allowedRelay, relayAddress } from '@/lib/domain/friends/relay-address';

describe('relayAddress', () => {
  it('spells an address one way, and takes a bare host for an encrypted one', () => {
    expect(relayAddress('  WSS://Relay.Example.org:443 ')).toBe('wss://relay.example.org/');
    expect(relayAddress('relay.example.org')).toBe('wss://relay.example.org/');
    expect(relayAddress('wss://relay.example.org/inbox?a=1#top')).toBe('wss://relay.example.org/inbox?a=1');
    expect(relayAddress('localhost:7777')).toBe('wss://localhost:7777/');
  });

  it.each([
    '',
    ' ',
    'https://relay.example.org/',
    'javascript:alert(1)',
    'wss://',
    'wss://me:secret@relay.example.org/',
  ])('is not %j', (text) => expect(relayAddress(text)).toBeUndefined());

  it('is never longer than an invitation can carry', () => {
    expect(relayAddress(`wss://relay.example.org/${'a'.repeat(176)}`)).toHaveLength(200);
    expect(relayAddress(`wss://relay.example.org/${'a'.repeat(177)}`)).toBeUndefined();
  });
});

describe('allowedRelay', () => {
  const HOME = 'wss://relay.home.arpa/';
  const HERE = 'ws://127.0.0.1:7777/';

  it('lets everybody name a relay on the public net, when it is encrypted', () => {
    expect(allowedRelay('wss://relay.example.org', [])).toBe('wss://relay.example.org/');
    expect(allowedRelay('ws://relay.example.org', ['ws://relay.example.org'])).toBeUndefined();
  });

  it.each([
    HOME,
    HERE,
    'wss://localhost/',
    'wss://192.168.1.9/',
    'wss://0x7f000001/',
    'wss://[::1]/',
    'ws://localhost:81/',
  ])('reaches %s only when the shopper typed it', (address) => {
    expect(allowedRelay(address, ['wss://elsewhere.example/', `${address}x`])).toBeUndefined();
    expect(allowedRelay(address, [address])).toBe(new URL(address).href);
  });

  it('never goes in the clear further than this machine', () => {
    for (const address of ['ws://192.168.1.9/', 'ws://[::1]/', 'ws://relay.home.arpa/', 'ws://localhost.example/'])
      expect(allowedRelay(address, [address])).toBeUndefined();
  });
});
