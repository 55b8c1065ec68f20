/** What is sent: the link exactly as it is, and a sentence before it. */
export type Shared = { text: string; link: string };

/** A network a link can be sent through. `open` makes its own address for that; without one the link is copied and pasted there. */
export type Network = {
  id: string;
  name: string;
  /** Whether what is sent there is for everybody to read. */
  isPublic: boolean;
  open?(shared: Shared): string;
};

const query = (parameters: Record<string, string>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

const network = (id: string, name: string, open?: Network['open'], isPublic = false): Network => ({
  id,
  name,
  isPublic,
  ...(open && { open }),
});

/**
 * The address forms the networks document for sharing a link, as plain links: none of their code is loaded, and nothing is
 * sent before the shopper sends it there. Messenger itself takes links from registered apps only; Facebook's form leads
 * there. WeChat and Instagram take none.
 */
export const NETWORKS: readonly Network[] = [
  network('whatsapp', 'WhatsApp', ({ text, link }) => `https://wa.me/?${query({ text: `${text} ${link}` })}`),
  network('telegram', 'Telegram', ({ text, link }) => `https://t.me/share/url?${query({ url: link, text })}`),
  network(
    'facebook',
    'Messenger, Facebook',
    ({ link }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: link })}`,
  ),
  network('snapchat', 'Snapchat', ({ link }) => `https://www.snapchat.com/scan?${query({ attachmentUrl: link })}`),
  network('wechat', 'WeChat'),
  network('instagram', 'Instagram'),
  network('x', 'X', ({ text, link }) => `https://x.com/intent/post?${query({ text, url: link })}`, true),
  network(
    'weibo',
    'Weibo',
    ({ text, link }) => `https://service.weibo.com/share/share.php?${query({ url: link, title: text })}`,
    true,
  ),
];

/** The address that begins an e-mail. */
export const mailTo = ({ text, link }: Shared): string =>
  `mailto:?${query({ subject: text, body: `${text}\n\n${link}` })}`;

/** Whether it is an address: a bare code no network's form takes. */
export const isAddress = (link: string): boolean => /^https?:\/\//.test(link);
