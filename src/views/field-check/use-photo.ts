import { useEffect, useState } from 'react';
import { useStore } from '../../store/use-store';

/** The address of a kept picture while it is shown; `null` until it is read, 'gone' where this browser has none. */
export function usePhoto(hash: string): string | 'gone' | null {
  const findPhoto = useStore((state) => state.findPhoto);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    let made: string | null = null;
    findPhoto(hash)
      .catch(() => null)
      .then((blob) => {
        if (!isWanted) return;
        made = blob && URL.createObjectURL(blob);
        setAddress(made ?? 'gone');
      });
    return () => {
      isWanted = false;
      setAddress(null);
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [hash, findPhoto]);
  return address;
}
