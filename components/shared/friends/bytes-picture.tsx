import { useEffect, useState } from 'react';
import { useFriendParts } from './words/friend-words';

type BytesPictureProps = {
  bytes: Uint8Array | undefined;
  type: string;
  alt: string;
  /** Why there is no picture yet, where more is known than that. */
  absent?: string | undefined;
};

/** A picture from bytes that are on this device; while they are not, or are no picture, words in its place. Only ever a `blob:` address. */
export const BytesPicture = ({ bytes, type, alt, absent }: BytesPictureProps) => {
  const say = useFriendParts();
  const [url, setUrl] = useState<string>();
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    setDamaged(false);
    if (!bytes) return setUrl(undefined);
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (url && !damaged) return <img src={url} alt={alt} onError={() => setDamaged(true)} />;
  const why = damaged ? say('photo.damaged') : (absent ?? say('photo.missing'));
  return (
    <span role="img" aria-label={`${alt}. ${why}`}>
      {why}
    </span>
  );
};
