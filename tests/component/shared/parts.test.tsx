import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { ExternalLink } from '@/components/shared/external-link';
import { Said } from '@/components/shared/said';
import { Stands, standingOf } from '@/components/shared/stands';
import { FORUM_FOUND, FORUM_LOOKING, forumFailed } from '@/tests/component/popup/examples';
import { on } from './stand-in';

const marksOf = (lang: string, text: string) => {
  const quote = document.querySelector(`q[lang="${lang}"]`);
  expect(quote?.textContent).toBe(text);
  return quote && getComputedStyle(quote).quotes;
};

describe('Said', () => {
  it.each([
    ['en', 'Light', '“'],
    ['fr', 'Léger', '«\u202f'],
    ['de', 'Leicht', '„'],
    ['zh', '很轻', '“'],
    ['ja', '軽い', '「'],
  ])('%s stands in its own quotation marks', async (lang, text, mark) => {
    await render(<Said lang={lang}>{text}</Said>);
    expect(marksOf(lang, text)).toContain(mark);
  });

  it('leaves the language open where nobody knows it', async () => {
    const { container } = await render(<Said lang="und">Hm</Said>);
    expect(container.querySelector('q')?.hasAttribute('lang')).toBe(false);
  });
});

describe('ExternalLink', () => {
  it('opens elsewhere without telling where from', async () => {
    const screen = await render(<ExternalLink href="https://forum.example/t/1">there</ExternalLink>);
    const link = screen.getByRole('link', { name: 'there' });
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it.each([undefined, 'javascript:alert(1)', 'data:text/html,x', 'https://user:pass@forum.example/'])(
    'is no link for %s',
    async (href) => {
      const screen = await render(<ExternalLink href={href}>there</ExternalLink>);
      await expect.element(screen.getByText('there')).toBeVisible();
      expect(screen.getByRole('link').elements()).toHaveLength(0);
    },
  );
});

describe('Stands', () => {
  it('tells trouble that passes from trouble that needs somebody', () => {
    expect(standingOf(FORUM_FOUND)).toBe('ok');
    expect(standingOf(FORUM_LOOKING)).toBe('waiting');
    expect(standingOf(forumFailed('throttled'))).toBe('slow');
    expect(standingOf(forumFailed('refused'))).toBe('bad');
  });

  it('says in words what its shape shows', async () => {
    const screen = await render(on({}, <Stands how="slow">Specs Forum</Stands>));
    expect(screen.container.textContent).toBe('Later:Specs Forum');
  });
});
