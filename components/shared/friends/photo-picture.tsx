import { useEffect, useState } from 'react';
import type { PhotoRef } from '@/lib/domain/friends/said';
import { readPhoto } from '@/lib/storage/friends/photos';
import { BytesPicture } from './bytes-picture';
import { useNews } from './use-news';

/** A photo friends sent or were sent, from this device's storage; it appears once it was fetched. */
export const PhotoPicture = ({ photo, alt }: { photo: PhotoRef; alt: string }) => {
  const { revision } = useNews();
  const [bytes, setBytes] = useState<Uint8Array>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that there is something to read again.
  useEffect(() => {
    let wanted = true;
    const keep = (read: Uint8Array | undefined) => wanted && setBytes((now) => now ?? read);
    if (!bytes) void readPhoto(photo.sha256).then(keep, () => undefined);
    return () => {
      wanted = false;
    };
  }, [photo.sha256, revision]);
  return <BytesPicture bytes={bytes} type={photo.type} alt={alt} />;
};
