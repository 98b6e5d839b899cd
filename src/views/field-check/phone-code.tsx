import { useState } from 'react';
import { Button } from 'react-aria-components';
import { fieldCheckLink, localFiles } from '../../store/share-link';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import { LinkCode } from '../share/link-code';

/** The code that opens a plot for its check on a phone, shown when asked for. */
export function PhoneCode({ details }: { details: PlotDetails }) {
  const layers = useStore((state) => state.snapshot?.layers) ?? [];
  const origins = useStore((state) => state.origins);
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const { id } = details.fields;
  if (id === undefined) return null;
  const local = localFiles(layers, origins);
  return (
    <>
      <Button className="button" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
        {t('field-check.phone')}
      </Button>
      {isShown && (
        <>
          <LinkCode
            link={fieldCheckLink(location, layers, origins, String(id))}
            label={t('field-check.phone.code', { id: String(id) })}
          />
          {local.length > 0 && (
            <p className="minor">{t('share.local', { files: local.join(t('share.separator')) })}</p>
          )}
        </>
      )}
    </>
  );
}
