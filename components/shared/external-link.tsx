import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { safeUrl } from '@/lib/domain/web-address';
import styles from './external-link.module.css';

/** A link to a foreign page in a new tab, without opener or referrer. An address unfit to be followed leaves plain text. */
export const ExternalLink = (link: {
  href: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}) => {
  const href = link.href === undefined ? undefined : safeUrl(link.href);
  if (href === undefined) return <span className={link.className}>{link.children}</span>;
  return (
    <a
      className={link.className}
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerPolicy="no-referrer"
    >
      {link.children}
      <ArrowUpRight className={styles.arrow} aria-hidden />
    </a>
  );
};
