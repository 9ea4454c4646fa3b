import { Names } from "./names.js";

// The rectangle of chosen cells. One cell has the focus; the rest of the rectangle is marked.
export class Selection {
  constructor(table) {
    this.table = table;
    this.onChange = () => { };
    this.rows = [...table.tBodies].flatMap(body => [...body.rows]).map(row => [...row.querySelectorAll("td[data-a]")]);
    this.places = new Map(this.rows.flatMap((row, r) => row.map((cell, c) => [cell, [r, c]])));
    this.names = new Names(table);
    this.marked = [];
    this.focused = null;
    this.anchor = null;
    const first = this.rows[0]?.[0];
    if (first) first.tabIndex = 0;
    table.addEventListener("mousedown", event => this.#onMouse(event));
    table.addEventListener("focusin", event => {
      const cell = event.target.closest("td[data-a]");
      if (cell && cell !== this.focused) this.#set(cell, cell);
    });
  }

  /** Moves by an arrow, Tab, Enter, Home, End or page key; says whether the key was one of them. */
  onKey(event) {
    const step = this.#step(event);
    if (!step || !this.focused) return false;
    const [r, c] = this.#place(this.focused);
    const target = this.#cell(r + step[0], c + step[1]);
    event.preventDefault();
    if (target) this.moveTo(target, event.shiftKey && event.key.startsWith("Arrow"));
    return true;
  }

  moveTo(cell, extend = false) {
    this.#set(cell, extend ? this.anchor ?? cell : cell);
    cell.focus({ preventScroll: false });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  moveBy(rows, columns) {
    const [r, c] = this.#place(this.focused);
    const target = this.#cell(r + rows, c + columns);
    if (target) this.moveTo(target); else this.focused.focus();
  }

  /** The chosen cells, row by row. */
  block() {
    if (!this.focused) return [];
    const [r1, c1] = this.#place(this.anchor);
    const [r2, c2] = this.#place(this.focused);
    return this.rows.slice(Math.min(r1, r2), Math.max(r1, r2) + 1)
      .map(row => row.slice(Math.min(c1, c2), Math.max(c1, c2) + 1));
  }

  /** Chosen cells that may be filled. */
  open() { return this.block().flat().filter(cell => cell.classList.contains("open")); }

  /** The cell so many rows and columns from the top left one of the block. */
  offset(row, column) {
    const [first] = this.block();
    const [r, c] = this.#place(first[0]);
    return this.#cell(r + row, c + column, true);
  }

  #step(event) {
    const page = 15, far = 100000;
    const edge = event.ctrlKey || event.metaKey ? far : 1;
    switch (event.key) {
      case "ArrowUp": return [-edge, 0];
      case "ArrowDown": return [edge, 0];
      case "ArrowLeft": return [0, -edge];
      case "ArrowRight": return [0, edge];
      case "Enter": return event.shiftKey ? [-1, 0] : null;
      case "Tab": return this.#isAtEnd(event.shiftKey) ? null : [0, event.shiftKey ? -1 : 1];
      case "Home": return event.ctrlKey ? [-far, -far] : [0, -far];
      case "End": return event.ctrlKey ? [far, far] : [0, far];
      case "PageUp": return [-page, 0];
      case "PageDown": return [page, 0];
      default: return null;
    }
  }

  #isAtEnd(back) {
    const [, c] = this.#place(this.focused);
    const row = this.rows[this.#place(this.focused)[0]];
    return back ? c === 0 : c === row.length - 1;
  }

  #cell(r, c, strict = false) {
    if (strict && (r < 0 || r >= this.rows.length)) return null;
    const row = this.rows[Math.max(0, Math.min(r, this.rows.length - 1))];
    if (strict && (c < 0 || c >= row.length)) return null;
    return row[Math.max(0, Math.min(c, row.length - 1))];
  }

  #place(cell) { return this.places.get(cell); }

  #onMouse(event) {
    const cell = event.target.closest("td[data-a]");
    if (!cell) return;
    if (event.shiftKey && this.anchor) { event.preventDefault(); this.moveTo(cell, true); }
    else this.#set(cell, cell);
  }

  #set(cell, anchor) {
    if (this.focused) this.focused.tabIndex = -1;
    for (const old of this.marked) old.classList.remove("chosen");
    this.focused = cell;
    this.anchor = anchor;
    cell.tabIndex = 0;
    cell.setAttribute("aria-label", this.names.of(cell, this.#place(cell)[1]));
    this.marked = anchor === cell ? [] : this.block().flat();
    for (const each of this.marked) each.classList.add("chosen");
    this.onChange(cell);
  }
}
