import { AtRest } from "./rest.js";

// The line under the grid: what is known of the chosen cell, and its comments.
export class Story {
  constructor(table, line) {
    this.table = table;
    this.line = line;
    this.seen = 0;
    this.shown = () => ""; // the revision the page shows, as a query
    this.chosen = new AtRest(() => this.#load(this.cell));
    this.base = `/api/v1/dossiers/${table.dataset.dossier}`;
    line.addEventListener("click", event => this.#onClick(event));
    line.addEventListener("keydown", event => event.stopPropagation());
    this.#mark();
    setInterval(() => { if (!document.hidden) this.#mark(); }, 30000);
  }

  show(cell) {
    this.cell = cell;
    this.chosen.ask();
  }

  /** The chosen cell again, after a change; not while somebody writes a comment. */
  refresh() {
    if (this.cell && !this.line.contains(document.activeElement)) this.#load(this.cell);
  }

  async #load(cell, said = "") {
    const number = ++this.seen;
    const url = `${this.base}/cells/${encodeURIComponent(cell.dataset.a)}/story.html${this.shown()}`;
    try {
      const answer = await fetch(url);
      if (!answer.ok || number !== this.seen) return;
      this.line.innerHTML = await answer.text();
      if (said) this.#say(said);
    } catch {
      // Without a line there is no story; the grid itself goes on.
    }
  }

  async #onClick(event) {
    const button = event.target.closest("button");
    if (!button || !this.cell) return;
    const { noteAdd, noteResolve, noteDelete } = button.dataset;
    if (noteAdd) {
      const text = this.line.querySelector("[data-note-text]").value.trim();
      if (!text) return this.#say("empty");
      const url = `${this.base}/cells/${encodeURIComponent(this.cell.dataset.a)}/notes`;
      await this.#send("POST", url, { text, isFlag: noteAdd === "flag" }, "noteReturn" in button.dataset ? "collected" : "");
    }
    else if (noteResolve) await this.#send("POST", `${this.base}/notes/${noteResolve}/resolve`);
    else if (noteDelete) await this.#send("DELETE", `${this.base}/notes/${noteDelete}`);
  }

  async #send(method, url, body, said) {
    const cell = this.cell;
    try {
      const answer = await fetch(url, {
        method,
        headers: { "Content-Type": "application/json", "X-Requested-With": "hengji" },
        body: body && JSON.stringify(body),
      });
      if (!answer.ok) return this.#say("failed");
      await this.#load(cell, said);
      await this.#mark();
    } catch {
      this.#say("failed");
    }
  }

  /** Marks cells with open comments. */
  async #mark() {
    try {
      const answer = await fetch(`${this.base}/forms/${encodeURIComponent(this.table.dataset.form)}/notes`);
      if (!answer.ok) return;
      const marks = new Map((await answer.json()).map(mark => [mark.address, mark.isFlag]));
      for (const cell of this.table.querySelectorAll("[data-a]")) {
        const isFlag = marks.get(cell.dataset.a);
        cell.classList.toggle("noted", isFlag === false);
        cell.classList.toggle("flagged", isFlag === true);
      }
    } catch {
      // Shown at the next round.
    }
  }

  #say(which) {
    const line = this.line.querySelector("[data-note-said]");
    if (!line) return;
    line.closest("details").open = true;
    line.textContent = line.dataset[which];
  }
}
