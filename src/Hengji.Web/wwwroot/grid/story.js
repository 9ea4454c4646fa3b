// The line under the grid: what is known of the chosen cell.
export class Story {
  constructor(table, line) {
    this.table = table;
    this.line = line;
    this.seen = 0;
  }

  show(cell) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#load(cell), 200);
  }

  async #load(cell) {
    const number = ++this.seen;
    const url = `/dossiers/${this.table.dataset.dossier}/cells/${encodeURIComponent(cell.dataset.a)}/story.html`;
    try {
      const answer = await fetch(`/api/v1${url}`);
      if (answer.ok && number === this.seen) this.line.innerHTML = await answer.text();
    } catch {
      // Without a line there is no story; the grid itself goes on.
    }
  }
}
