import { useEffect, useState } from 'react';
import { useFriendParts } from './words/friend-words';

type BytesPictureProps = { bytes: Uint8Array | undefined; type: string; alt: string };

/** A picture from bytes that are on this device; while they are not, words in its place. Only ever a `blob:` address. */
export const BytesPicture = ({ bytes, type, alt }: BytesPictureProps) => {
  const say = useFriendParts();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return setUrl(undefined);
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (url) return <img src={url} alt={alt} />;
  return (
    <span role="img" aria-label={`${alt}. ${say('photo.missing')}`}>
      {say('photo.missing')}
    </span>
  );
};
