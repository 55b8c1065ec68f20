import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '@/lib/domain/private-address';

const PRIVATE =
  `localhost LOCALHOST localhost. foo.localhost localhost.localdomain printer nas.local nas.LOCAL. router.lan
  wiki.internal box.home box.home.arpa intranet db.corp 127.0.0.1 127.1 127.0.1 127.255.255.254 127.0.0.1. 2130706433
  0x7f000001 0x7f.0.0.1 0x7f.1 0177.0.0.1 0177.1 017700000001 127.0x0.0.01 0 0.0.0.0 0x0 10.0.0.1 10.1 012.0.0.1 167772161
  100.64.0.1 100.127.255.255 169.254.169.254 0xa9fea9fe 2852039166 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1
  0xc0a80001 3232235521 192.0.0.1 192.0.2.7 192.88.99.1 198.18.0.1 198.19.9.9 198.51.100.3 203.0.113.9 224.0.0.1
  239.255.255.250 240.0.0.1 255.255.255.255 １２７.０.０.１ ⓵⓶⓻.0.0.1 [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1]
  [::ffff:7f00:1] [::ffff:192.168.0.1] [::127.0.0.1] [::ffff:8.8.8.8] [64:ff9b::7f00:1] [64:ff9b::127.0.0.1] [fc00::1] [fd12:3456::1] [fe80::1] [febf::1]
  [fec0::1] [ff02::1] [2001::1] [2001:db8::1] [2002:7f00:1::] [100::1] [3fff::1]`
    .split(/\s+/)
    .filter((host) => URL.canParse(`http://${host}/`));

const PUBLIC =
  `forum.example www.forum.example mylocal.example localhost.example internal.example.org 8.8.8.8 172.32.0.1
  172.15.0.1 100.63.1.1 100.128.0.1 192.169.0.1 11.0.0.1 126.1.1.1 223.255.255.1 198.20.0.1 0x08080808 [2606:4700::1111]
  [2a00:1450::5] [2001:4860:4860::8888] localhost.com 10.example.com 127.0.0.1.example`.split(/\s+/);

describe('private hosts', () => {
  it('counts more than sixty spellings', () => expect(PRIVATE.length).toBeGreaterThanOrEqual(60));
  it.each(PRIVATE)('%s is private', (host) => expect(isPrivateHost(new URL(`http://${host}/`))).toBe(true));
  it.each(PUBLIC)('%s is not', (host) => expect(isPrivateHost(new URL(`http://${host}/`))).toBe(false));
});
