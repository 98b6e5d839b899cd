import { useEffect, useState } from 'react';

const shownDigits = 8;

/** The first digits of the SHA-256 of a sheet's data; `—` where the browser cannot tell (a page that came by bare http). */
export function useChecksum(data: unknown): string {
  const text = JSON.stringify(data);
  const [sum, setSum] = useState('—');
  useEffect(() => {
    let isWanted = true;
    crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text)).then((bytes) => {
      const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0'));
      if (isWanted) setSum(hex.join('').slice(0, shownDigits));
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  return sum;
}
