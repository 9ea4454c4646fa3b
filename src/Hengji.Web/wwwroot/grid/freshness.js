import { isBusy, read, write } from "./cells.js";

// Brings in what others changed and what follows from one's own changes, without touching what is being typed.
export class Freshness {
  constructor(table, queue) {
    this.table = table;
    this.queue = queue;
    this.base = `/api/v1/dossiers/${table.dataset.dossier}/forms/${encodeURIComponent(table.dataset.form)}`;
    this.tag = `"${table.dataset.revision}"`;
    this.cells = new Map([...table.querySelectorAll("[data-a]")].map(cell => [cell.dataset.a, cell]));
    setInterval(() => { if (!document.hidden) this.refresh(); }, 10000);
  }

  async refresh() {
    if (this.running) { this.again = true; return; }
    this.running = true;
    try {
      const answer = await fetch(this.base, { headers: { "If-None-Match": this.tag } });
      if (answer.status !== 200) return;
      this.tag = answer.headers.get("ETag");
      for (const fresh of (await answer.json()).cells) this.#show(fresh);
      const panel = await fetch(`${this.base}/findings.html`);
      if (panel.ok) this.#panel(await panel.text());
      document.dispatchEvent(new Event("hengji:fresh"));
    } catch {
      // The line is down; the next round will tell.
    } finally {
      this.running = false;
      if (this.again) { this.again = false; this.refresh(); }
    }
  }

  #show(fresh) {
    const cell = this.cells.get(fresh.address);
    if (!cell || this.queue.waiting.has(fresh.address) || isBusy(cell)) return;
    if (read(cell) !== fresh.text) {
      write(cell, fresh.text);
      cell.classList.add("changed");
      setTimeout(() => cell.classList.remove("changed"), 2000);
    }
    cell.dataset.v = fresh.version;
    for (const level of ["error", "warn", "note"]) cell.classList.toggle(`has-${level}`, fresh.level === level);
    cell.classList.toggle("bad", fresh.message !== null);
    cell.title = fresh.message ?? "";
  }

  #panel(html) {
    const panel = document.getElementById("findings");
    const boxes = [...panel.querySelectorAll(".conflict-box")];
    panel.innerHTML = html;
    panel.prepend(...boxes);
  }
}
