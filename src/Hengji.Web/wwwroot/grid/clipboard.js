// Blocks from and to Excel, WPS and LibreOffice: rows by line, cells by tab, quotes round cells that hold either.
export function pasteBlock(selection, text) {
  const rows = parse(text);
  const changes = [];
  if (rows.length === 1 && rows[0].length === 1) return selection.open().map(cell => [cell, rows[0][0].trim()]);
  rows.forEach((row, r) => row.forEach((value, c) => {
    const cell = selection.offset(r, c);
    if (cell?.classList.contains("open")) changes.push([cell, value.trim()]);
  }));
  return changes;
}

export function copyBlock(selection) {
  return selection.block().map(row => row.map(cell => quote(cell.textContent)).join("\t")).join("\n");
}

function quote(text) { return /[\t\n"]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text; }

function parse(text) {
  const rows = [[]];
  let value = "", quoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (quoted) {
      if (c !== "\"") value += c;
      else if (source[i + 1] === "\"") { value += c; i++; }
      else quoted = false;
    }
    else if (c === "\"" && value === "") quoted = true;
    else if (c === "\t") { rows.at(-1).push(value); value = ""; }
    else if (c === "\n") { rows.at(-1).push(value); rows.push([]); value = ""; }
    else value += c;
  }
  rows.at(-1).push(value);
  return rows;
}
