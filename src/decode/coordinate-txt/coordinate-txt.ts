import { decodeText, headText, maxTextBytes } from '../decode-text';
import { failure } from '../failure';
import type { Checkpoint, Format, ReadOptions, ReadResult, SourceFile } from '../format';
import { IssueCollector } from '../issue-collector';
import { layerNameOf } from '../layer-name';
import { buildTxtLayer } from './coordinate-txt-layer';
import { readTxtLines, type TxtContent } from './coordinate-txt-lines';

/** The land coordinate exchange file (报备坐标, 勘测定界界址点; domain §5), in any encoding and in its common variants. */
export const coordinateTxt: Format = {
  id: 'coordinate-txt',
  extensions: ['txt'],
  sniff: (bytes) => {
    const head = headText(bytes);
    if (/^\s*[<{]/.test(head) || head.includes('\0')) return false;
    if (/[[［【](?:地块坐标|属性描述)[\]］】]/.test(head)) return true;
    if ((head.match(/^(?:格式版本号|坐标系|几度分带|带号|投影类型)\s*[=＝]/gm)?.length ?? 0) > 1)
      return true;
    const lines = head
      .split('\n', 12)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const known = lines.filter((line) =>
      /[,，]\s*[@＠][,，\s]*$|^J\d+\s*[,，\s]/.test(line),
    ).length;
    return known > 1 && 2 * known > lines.length;
  },
  read,
};

async function read(
  file: SourceFile,
  checkpoint: Checkpoint,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { name, bytes } = file;
  const total = bytes.length;
  if (total > maxTextBytes)
    return failure(name, 'text-too-large', { megabytes: maxTextBytes / 1024 / 1024 });
  const { text, encoding, isDamaged } = decodeText(bytes, options.encoding);
  const lines = readTxtLines(text);
  let content: TxtContent | null = null;
  while (content === null) {
    const step = lines.next();
    if (step.done) content = step.value;
    else await checkpoint(Math.floor(((step.value / text.length) * total) / 2), total);
  }
  if (content.parcels.length === 0) return failure(name, 'txt-no-parcels');
  const issues = new IssueCollector(name);
  if (isDamaged) issues.add('encoding-damaged', 'warns');
  const { count, line, text: found } = content.unreadable;
  if (count > 0) issues.add('txt-line-unreadable', 'warns', { values: { count, line, found } });
  const layer = await buildTxtLayer(content, { file: name, bytes: total }, issues, (share) =>
    checkpoint(Math.floor((total * (1 + share)) / 2), total),
  );
  return {
    layers: [{ ...layer, name: layerNameOf(name), crs: options.crs ?? layer.crs, encoding }],
    issues: issues.list(layerNameOf(name)),
  };
}
