import { describe, expect, it } from 'vitest';
import { isAddress, mailTo, NETWORKS } from '@/components/shared/friends/networks';

const shared = { text: 'Léna asks: round & red, or 50 %?', link: 'https://pages.example/guest.html#g1.AbC-_9' };

describe('the ways to send a link', () => {
  it.each(NETWORKS.filter(({ open }) => open))('$name gets it whole: fragment, ampersands and all', ({ open }) => {
    const address = new URL(open?.(shared) ?? '');
    expect(address.protocol).toBe('https:');
    expect(address.hash).toBe('');
    expect([...address.searchParams.values()].some((value) => value.includes(shared.link))).toBe(true);
  });

  it('have no address form for WeChat and Instagram, which take none', () => {
    expect(NETWORKS.filter(({ open }) => !open).map(({ id }) => id)).toEqual(['wechat', 'instagram']);
  });

  it('begin an e-mail with subject and body', () => {
    const mail = new URL(mailTo(shared));
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe(shared.text);
    expect(mail.searchParams.get('body')).toContain(shared.link);
  });

  it('know an address from a bare code', () => {
    expect([isAddress(shared.link), isAddress('i1.abc')]).toEqual([true, false]);
  });
});
