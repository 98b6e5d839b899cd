import type { LayerSummary } from '../../domain/dataset';
import {
  type FoundEncoding,
  type TextEncodingName,
  textEncodings,
} from '../../domain/text-encoding';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';

/** The encoding of a file's texts, how it was found, and another one to try: names and samples change at once. */
export function EncodingSelect({ layer, found }: { layer: LayerSummary; found: FoundEncoding }) {
  const decideFile = useStore((state) => state.decideFile);
  const { t, tk } = useWords();
  return (
    <>
      <Select<TextEncodingName>
        label={t('import.encoding-of', { file: layer.file })}
        isLabelHidden
        value={found.encoding}
        options={textEncodings.map((value) => ({ value, label: tk(`encoding.${value}`) }))}
        onChange={(encoding) => {
          if (encoding !== found.encoding) void decideFile(layer.file, { encoding });
        }}
      />
      <span className="tag">{tk(`encoding-from.${found.from}`)}</span>
    </>
  );
}
