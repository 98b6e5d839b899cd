import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore, useWords } from '../../store/use-store';

/** On demand, the SHA-256 of a file as it was given. It speaks of one load: key it by the version of the data. */
export function OriginalChecksums({ file }: { file: string }) {
  const originalChecksums = useStore((state) => state.originalChecksums);
  const [checksums, setChecksums] = useState<Awaited<ReturnType<typeof originalChecksums>>>(null);
  const { t } = useWords();
  const toggle = async () => setChecksums(checksums ? null : await originalChecksums(file));
  return (
    <>
      <Button
        className="link-button"
        aria-expanded={checksums !== null}
        onPress={() => void toggle()}
      >
        {t('export.checksum')}
      </Button>
      {checksums?.map(({ name, sha256 }) => (
        <span key={name} className="file-checksum">
          {checksums.length > 1 && `${name} · `}SHA-256 <code>{sha256}</code>
        </span>
      ))}
    </>
  );
}
