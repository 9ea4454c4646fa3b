// What stands in a cell, whatever it looks like: plain characters, long words in a box that shows a few lines, or a face of its
// own such as a paragraph with bound numbers.
const faces = new WeakMap();

/** Lets a cell read and write itself. */
export function face(cell, hands) { faces.set(cell, hands); }

export function read(cell) { return faces.get(cell)?.read() ?? cell.textContent; }

export function write(cell, text) {
  const own = faces.get(cell);
  if (own) own.write(text); else (cell.querySelector("div") ?? cell).textContent = text;
}

/** Whether somebody is typing into it right now: nothing else may be written there. */
export function isBusy(cell) { return faces.get(cell)?.isBusy?.() ?? false; }

const places = new WeakMap();

/** The cell of an address; looked up once, for a long form has ten thousand of them. */
export function cellAt(table, address) {
  let known = places.get(table);
  if (!known) places.set(table, known = new Map([...table.querySelectorAll("[data-a]")].map(cell => [cell.dataset.a, cell])));
  const cell = known.get(address);
  if (cell?.isConnected) return cell;
  const found = table.querySelector(`[data-a="${CSS.escape(address)}"]`);
  if (found) known.set(address, found);
  return found;
}
