// What a screen reader is told of a cell: its row, its column, what stands in it.
export class Names {
  constructor(table) {
    this.items = (table.dataset.items ?? "").split("\n");
    this.blank = table.dataset.blank ?? "";
    this.isSingle = table.classList.contains("single");
  }

  of(cell, column) {
    const row = cell.parentElement.querySelector("th")?.textContent ?? "";
    return [row, this.isSingle ? "" : this.items[column], cell.textContent || this.blank].filter(Boolean).join(" ");
  }
}
