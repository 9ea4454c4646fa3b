// One input that lies over the cell being edited.
export class Editor {
  constructor(table, selection, commit) {
    this.table = table;
    this.selection = selection;
    this.commit = commit;
    this.box = null;
    table.addEventListener("dblclick", event => {
      const cell = event.target.closest("td.open");
      if (cell) this.open(cell, cell.textContent);
    });
  }

  get isOpen() { return this.box !== null; }

  /** Opens on F2, Enter or a typed character. */
  onKey(event) {
    const cell = this.selection.focused;
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "F2" || event.key === "Enter") {
      event.preventDefault();
      if (cell.classList.contains("open")) this.open(cell, cell.textContent); else this.selection.moveBy(1, 0);
    } else if (event.key.length === 1 || event.key === "Process") {
      if (!cell.classList.contains("open")) return;
      if (event.key !== "Process") event.preventDefault();
      this.open(cell, event.key === "Process" ? "" : event.key);
    }
  }

  open(cell, text) {
    const isWords = cell.dataset.kind === "Text";
    const box = cell.dataset.choices ? this.#choices(cell) : document.createElement(isWords ? "textarea" : "input");
    box.className = "cell-editor";
    if (!isWords && !cell.dataset.choices) box.inputMode = "decimal";
    box.setAttribute("aria-label", cell.getAttribute("aria-label"));
    if (cell.dataset.choices) box.value = cell.textContent; else box.value = text;
    const place = cell.getBoundingClientRect(), frame = this.table.parentElement.getBoundingClientRect();
    Object.assign(box.style, {
      left: `${place.left - frame.left + this.table.parentElement.scrollLeft}px`,
      top: `${place.top - frame.top + this.table.parentElement.scrollTop}px`,
      minWidth: `${place.width}px`, minHeight: `${place.height}px`,
    });
    this.table.parentElement.append(box);
    this.box = box;
    this.cell = cell;
    box.focus();
    box.setSelectionRange?.(box.value.length, box.value.length);
    box.addEventListener("keydown", event => this.#onBoxKey(event));
    box.addEventListener("blur", () => this.close(true));
  }

  close(keep) {
    if (!this.box) return;
    const { box, cell } = this;
    this.box = null;
    const text = box.value.trim();
    box.remove();
    if (keep && text !== cell.textContent) this.commit(cell, text);
  }

  #onBoxKey(event) {
    if (event.isComposing) return; // the input method is still choosing characters
    const isLine = event.key === "Enter" && event.altKey;
    if (event.key === "Escape") { event.preventDefault(); this.close(false); this.selection.focused.focus(); }
    else if (event.key === "Enter" && !isLine) { event.preventDefault(); this.close(true); this.selection.moveBy(event.shiftKey ? -1 : 1, 0); }
    else if (event.key === "Tab") { event.preventDefault(); this.close(true); this.selection.moveBy(0, event.shiftKey ? -1 : 1); }
    else if (isLine) { event.preventDefault(); this.box.setRangeText("\n", this.box.selectionStart, this.box.selectionEnd, "end"); }
    event.stopPropagation();
  }

  #choices(cell) {
    const box = document.createElement("select");
    for (const choice of ["", ...cell.dataset.choices.split("\n")]) box.add(new Option(choice, choice));
    return box;
  }
}
