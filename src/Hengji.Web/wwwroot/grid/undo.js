// Undo and redo of whole steps: one typed cell, one pasted block, one deletion, one row added, moved or removed. A change of
// rows loads the page again; the steps go through that in the window's own store.
import { cellAt, read } from "./cells.js";

const mostSteps = 200;

export class UndoStack {
  constructor(table, queue) {
    this.table = table;
    this.queue = queue;
    this.store = `hengji-undo/${table.dataset.person}/${table.dataset.dossier}/${table.dataset.form}`;
    const kept = JSON.parse(sessionStorage.getItem(this.store) ?? "{}");
    sessionStorage.removeItem(this.store);
    this.done = kept.done ?? [];
    this.undone = kept.undone ?? [];
    this.onRow = () => { };
  }

  change(pairs) {
    const cells = pairs.filter(([cell, text]) => read(cell) !== text)
      .map(([cell, text]) => ({ address: cell.dataset.a, before: read(cell), after: text }));
    if (cells.length === 0) return;
    this.#record({ cells });
    for (const { address, after } of cells) this.queue.put(this.#cell(address), after);
  }

  /** A cell was typed into where it stands. */
  typed(cell, before, after) {
    this.#record({ cells: [{ address: cell.dataset.a, before, after }] });
    this.queue.put(cell, after);
  }

  /** A row was added, moved or removed; the page is about to be loaded again. */
  row(row) {
    this.#record({ row });
    this.keep();
  }

  /** Takes the steps through the next loading of the page. */
  keep() {
    sessionStorage.setItem(this.store, JSON.stringify({ done: this.done, undone: this.undone }));
  }

  undo() { this.#move(this.done, this.undone, true); }

  redo() { this.#move(this.undone, this.done, false); }

  #record(step) {
    this.done.push(step);
    this.done.splice(0, this.done.length - mostSteps);
    this.undone = [];
  }

  #move(from, to, back) {
    const step = from.pop();
    if (!step) return;
    to.push(step);
    if (step.row) this.onRow(step.row, back);
    else this.#put(step.cells, back);
  }

  /** A cell that somebody else has changed since is left as it is. */
  #put(cells, back) {
    const open = cells.map(change => [this.#cell(change.address), change])
      .filter(([cell, change]) => cell && read(cell) === (back ? change.after : change.before));
    for (const [cell, change] of open) this.queue.put(cell, back ? change.before : change.after);
    open[0]?.[0].focus();
  }

  #cell(address) { return cellAt(this.table, address); }
}
