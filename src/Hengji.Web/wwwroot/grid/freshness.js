import { isBusy, read, write } from "./cells.js";
import { AtRest } from "./rest.js";

// Brings in what others changed and what follows from one's own changes, without touching what is being typed.
const atOnce = 500;

export class Freshness {
  constructor(table, queue) {
    this.table = table;
    this.queue = queue;
    this.base = `/api/v1/dossiers/${table.dataset.dossier}/forms/${encodeURIComponent(table.dataset.form)}`;
    this.revision = table.dataset.revision;
    this.cells = new Map([...table.querySelectorAll("[data-a]")].map(cell => [cell.dataset.a, cell]));
    this.known = new Map();
    /** After a change of one's own, once the keys are at rest: a long form has much to bring. */
    this.atRest = new AtRest(() => this.refresh());
    setInterval(() => { if (!document.hidden) this.atRest.ask(); }, 10000);
  }

  async refresh() {
    if (this.running) { this.again = true; return; }
    this.running = true;
    try {
      const answer = await fetch(`${this.base}?since=${this.revision}`, { headers: { "If-None-Match": `"${this.revision}"` } });
      if (answer.status !== 200) return;
      const sheet = await answer.json();
      // A cell somebody is typing into was left alone: then the next answer tells from the same revision on.
      if (await this.#showAll(sheet.cells)) this.revision = sheet.revision;
      if (sheet.findingsChanged) {
        const panel = await fetch(`${this.base}/findings.html?at=${sheet.revision}`);
        if (panel.ok) this.#panel(await panel.text());
      }
      document.dispatchEvent(new Event("hengji:fresh"));
    } catch {
      // The line is down; the next round will tell.
    } finally {
      this.running = false;
      if (this.again) { this.again = false; this.refresh(); }
    }
  }

  /** A long form's cells a few at a time: a key that comes in between is served first. */
  async #showAll(cells) {
    let isAll = true;
    for (let i = 0; i < cells.length; i++) {
      if (i > 0 && i % atOnce === 0) await new Promise(done => setTimeout(done));
      isAll = this.#show(cells[i]) && isAll;
    }
    return isAll;
  }

  /** Whether it could be shown: not a cell that waits to be saved or is being typed into. */
  #show(fresh) {
    const cell = this.cells.get(fresh.address);
    if (!cell) return true;
    if (this.queue.waiting.has(fresh.address) || isBusy(cell)) return false;
    const isOther = read(cell) !== fresh.text, state = `${fresh.version} ${fresh.level} ${fresh.message}`;
    if (!isOther && this.known.get(fresh.address) === state) return true;
    this.known.set(fresh.address, state);
    if (isOther) {
      write(cell, fresh.text);
      cell.classList.add("changed");
      setTimeout(() => cell.classList.remove("changed"), 2000);
    }
    if (cell.dataset.v !== String(fresh.version)) cell.dataset.v = fresh.version;
    for (const level of ["error", "warn", "note"]) cell.classList.toggle(`has-${level}`, fresh.level === level);
    cell.classList.toggle("bad", fresh.message !== null);
    if (cell.title !== (fresh.message ?? "")) cell.title = fresh.message ?? "";
    return true;
  }

  #panel(html) {
    if (html === this.panel) return;
    this.panel = html;
    const panel = document.getElementById("findings");
    const boxes = [...panel.querySelectorAll(".conflict-box")];
    panel.innerHTML = html;
    panel.prepend(...boxes);
  }
}
