/** The text of TEXT: `\U+4E00` and `%%d` written out. */
export function plainDxfText(text: string): string {
  return text
    .replace(/\\U\+([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\M\+1([0-9A-Fa-f]{4})/g, (_, hex: string) => fromGbk(hex))
    .replace(/%%[dD]/g, '°')
    .replace(/%%[pP]/g, '±')
    .replace(/%%[cC]/g, '⌀')
    .replace(/%%[uoUO]/g, '')
    .trim();
}

function fromGbk(hex: string): string {
  const bytes = Uint8Array.from([parseInt(hex.slice(0, 2), 16), parseInt(hex.slice(2), 16)]);
  return new TextDecoder('gb18030').decode(bytes);
}

/** The text of MTEXT without fonts, heights, colours and stacks; its paragraphs are parted by spaces. */
export function plainMText(text: string): string {
  const plain = text
    .replace(/\\\\/g, '\ue001')
    .replace(/\\([{}])/g, (_, brace: string) => (brace === '{' ? '\ue002' : '\ue003'))
    .replace(/\\[Pn]/g, ' ')
    .replace(/\\~/g, ' ')
    .replace(/\\S([^;]{0,200});/g, (_, stack: string) => stack.replace(/[#^]/g, '/'))
    .replace(/\\(?:[FfHWQTACcp])[^;\\]{0,200};/g, '')
    .replace(/\\[LlOoKkX]/g, '')
    .replace(/[{}]/g, '')
    .replace(/\ue001/g, '\\')
    .replace(/\ue002/g, '{')
    .replace(/\ue003/g, '}');
  return plainDxfText(plain).replace(/\s+/g, ' ');
}
