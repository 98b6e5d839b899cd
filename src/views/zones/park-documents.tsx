import { useRef, useState } from 'react';
import {
  type DocumentSlot,
  documentSlots,
  mostDocumentBytes,
  type ParkDocument,
} from '../../domain/park-document';
import { formatNumber } from '../../i18n/format';
import { parkKey } from '../../store/compare-view';
import { useStore, useWords } from '../../store/use-store';
import { randomId } from '../../ui/random-id';
import { saveFile } from '../../ui/save-file';

/** 三图一表 of the chosen park, and which of them the parks of the data have. */
export function ParkDocuments({ park }: { park: number | null }) {
  const parks = useStore((state) => state.snapshot?.parks);
  const documents = useStore((state) => state.parkDocuments);
  const choosePark = useStore((state) => state.viewPark);
  const { t } = useWords();
  if (!parks || parks.length === 0) return null;
  const chosen = park === null ? undefined : parks[park];
  const has = (key: string, slot: DocumentSlot) =>
    documents.some((one) => one.park === key && one.slot === slot);
  return (
    <section>
      <h3 className="section-title">{t('documents.title')}</h3>
      <p className="minor">{t('documents.note')}</p>
      {chosen ? (
        <ul className="document-slots">
          {documentSlots.map((slot) => (
            <Slot key={slot} park={parkKey(chosen)} slot={slot} />
          ))}
        </ul>
      ) : (
        <table className="target-table zone-table">
          <thead>
            <tr>
              <th scope="col">{t('target.park')}</th>
              {documentSlots.map((slot) => (
                <th key={slot} scope="col" className="numeric">
                  {t(`documents.${slot}.short`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parks.map((one) => (
              <tr key={one.index}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => choosePark(one.index)}
                  >
                    {one.name ?? one.id ?? '—'}
                  </button>
                </th>
                {documentSlots.map((slot) => (
                  <td key={slot} className="numeric">
                    {has(parkKey(one), slot) ? (
                      <span role="img" aria-label={t('documents.there')}>
                        ✓
                      </span>
                    ) : (
                      <span className="unknown">—</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** One place for documents of a park: what is there, and how to add a link or a file. */
function Slot({ park, slot }: { park: string; slot: DocumentSlot }) {
  const documents = useStore((state) => state.parkDocuments);
  const addLink = useStore((state) => state.addParkLink);
  const addFile = useStore((state) => state.addParkFile);
  const chooser = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<'link' | 'size' | 'room' | null>(null);
  const { t } = useWords();
  const title = t(`documents.${slot}`);
  const own = documents.filter((one) => one.park === park && one.slot === slot);
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostDocumentBytes) return setProblem('size');
    setProblem(
      await addFile({ id: randomId(), park, slot }, file).then(
        () => null,
        () => 'room' as const,
      ),
    );
  };
  const link = () => {
    const isAdded = addLink({ id: randomId(), park, slot }, address);
    setProblem(isAdded ? null : 'link');
    if (isAdded) setAddress('');
  };
  return (
    <li className="document-slot" data-slot={slot}>
      <strong>{title}</strong>
      {own.length === 0 && <span className="minor"> {t('documents.none')}</span>}
      <ul>
        {own.map((one) => (
          <Entry key={one.id} document={one} />
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          link();
        }}
      >
        <input
          className="text-input"
          type="url"
          inputMode="url"
          aria-label={t('documents.address', { slot: title })}
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit" className="link-button" disabled={address.trim() === ''}>
          {t('documents.add-link')}
        </button>
        <button type="button" className="link-button" onClick={() => chooser.current?.click()}>
          {t('documents.add-file')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t('documents.file', { slot: title })}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </form>
      {problem && (
        <p className="miss" role="alert">
          {t(`documents.problem.${problem}`, { most: formatNumber(mostDocumentBytes / 1e6, 0) })}
        </p>
      )}
    </li>
  );
}

function Entry({ document }: { document: ParkDocument }) {
  const findPhoto = useStore((state) => state.findPhoto);
  const remove = useStore((state) => state.removeParkDocument);
  const [isGone, setGone] = useState(false);
  const { t } = useWords();
  const { name, link, file } = document;
  const save = async () => {
    const content = file && (await findPhoto(file.hash).catch(() => null));
    if (!content) return setGone(true);
    saveFile(new Blob([content], { type: file.type }), name);
  };
  return (
    <li>
      {link !== null ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        <button type="button" className="link-button" onClick={() => void save()}>
          {name}
        </button>
      )}
      <span className="minor">
        {link !== null ? t('documents.link') : t('documents.kept')}
        {isGone && ` · ${t('documents.gone')}`}
      </span>
      <button
        type="button"
        className="link-button"
        aria-label={t('documents.remove', { name })}
        onClick={() => remove(document.id)}
      >
        {t('documents.remove-short')}
      </button>
    </li>
  );
}
