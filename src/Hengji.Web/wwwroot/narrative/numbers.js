// Numbers in running text and the tokens that bind them.
const number = /[\d０-９][\d０-９,，.．]*\s?[%％万亿千百]*/g;
const tokens = /\{\{(.*?)\}\}/gs;

/** The number the cursor stands on or behind, unless it is inside a token. */
export function numberAt(text, cursor) {
  const before = text.slice(0, cursor);
  if (before.lastIndexOf("{{") > before.lastIndexOf("}}")) return null;
  for (const match of text.matchAll(number)) {
    const start = match.index, end = start + match[0].trimEnd().length;
    if (start <= cursor && cursor <= end) return { start, text: match[0].trimEnd() };
  }
  return null;
}

/** How many of its characters the figure's token takes the place of: a unit of size typed behind those the figure prints stays. */
export function lengthToBind(found, figure) {
  const digits = found.text.match(/^[\d０-９,，.．]+/)[0].replace(/[,，.．]$/, "");
  return /[%％万亿千百]/.test(figure.printed) ? found.text.length : digits.length;
}

/** Words and tokens of a text in order, as the server names them: { kind, text, token }. */
export function cut(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(tokens)) {
    if (match.index > at) parts.push({ kind: "words", text: text.slice(at, match.index) });
    parts.push({ kind: "bound", token: match[1].trim() });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: "words", text: text.slice(at) });
  return parts;
}
