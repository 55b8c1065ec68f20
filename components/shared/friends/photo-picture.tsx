import { useEffect, useState } from 'react';
import type { PhotoRef } from '@/lib/domain/friends/said';
import { readPhoto } from '@/lib/storage/friends/photos';
import { BytesPicture } from './bytes-picture';
import { useNews } from './use-news';

type PhotoPictureProps = {
  photo: PhotoRef;
  alt: string;
  /** Why it is not here, once that is known. */
  absent?: string | undefined;
  /** Grows when it may have been fetched since. */
  edition?: number;
};

/** A photo friends sent or were sent, from this device's storage; it appears once it was fetched. */
export const PhotoPicture = ({ photo, alt, absent, edition = 0 }: PhotoPictureProps) => {
  const { revision } = useNews();
  const [bytes, setBytes] = useState<Uint8Array>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: revision and edition say that there is something to read again.
  useEffect(() => {
    let wanted = true;
    const keep = (read: Uint8Array | undefined) => wanted && setBytes((now) => now ?? read);
    if (!bytes) void readPhoto(photo.sha256).then(keep, () => undefined);
    return () => {
      wanted = false;
    };
  }, [photo.sha256, revision, edition]);
  return <BytesPicture bytes={bytes} type={photo.type} alt={alt} absent={absent} />;
};
