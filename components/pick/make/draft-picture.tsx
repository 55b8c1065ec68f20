import { useEffect, useState } from 'react';
import { BytesPicture } from '@/components/shared/friends/bytes-picture';
import type { DraftPhoto } from '@/lib/domain/friends/draft';
import { readDraftPhoto } from '@/lib/storage/friends/drafts';
import { readPhoto } from '@/lib/storage/friends/photos';

/** A photo of a draft, or one that the pick it edits shows already. */
const read = async (id: string): Promise<Uint8Array | undefined> => (await readDraftPhoto(id)) ?? (await readPhoto(id));

/** A photo of a draft, from this device's storage. */
export const DraftPicture = ({ photo, alt }: { photo: DraftPhoto; alt: string }) => {
  const [bytes, setBytes] = useState<Uint8Array>();
  useEffect(() => {
    let wanted = true;
    read(photo.id).then(
      (found) => wanted && setBytes(found),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [photo.id]);
  return <BytesPicture bytes={bytes} type={photo.type} alt={alt} />;
};
