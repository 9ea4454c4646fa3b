import { cellAt, isBusy, read, write } from "./cells.js";

// Changes on their way to the server. They are kept in the browser until acknowledged, so that a lost line, an expired
// session or a closed window loses nothing.
export class SaveQueue {
  constructor(table) {
    this.table = table;
    this.url = `/api/v1/dossiers/${table.dataset.dossier}/cells`;
    // One browser may serve several people: nobody is offered, or saves as his own, what another left.
    this.store = `hengji-unsaved/${table.dataset.person}/${table.dataset.dossier}/${table.dataset.form}`;
    this.waiting = new Map();
    this.sending = false;
    this.onSaved = () => { };
    this.prepare = async () => { }; // what must be there before the cells can be saved
    this.state = document.getElementById("saved");
    addEventListener("online", () => this.#send());
    addEventListener("beforeunload", event => { if (this.waiting.size > 0) event.preventDefault(); });
  }

  put(cell, text) {
    write(cell, text);
    cell.classList.add("unsaved");
    this.waiting.set(cell.dataset.a, { address: cell.dataset.a, text, version: Number(cell.dataset.v) });
    this.#keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#send(), 150);
  }

  /** Offers again what an earlier visit could not save. */
  offerKept() {
    const kept = JSON.parse(localStorage.getItem(this.store) ?? "[]");
    for (const change of kept) {
      const cell = this.#cell(change.address);
      if (!cell?.classList.contains("open") || read(cell) === change.text) continue;
      write(cell, change.text);
      cell.classList.add("unsaved");
      this.waiting.set(change.address, change);
    }
    if (this.waiting.size > 0) this.#send(); else this.#keep();
  }

  async #send() {
    if (this.sending || this.waiting.size === 0) return;
    this.sending = true;
    this.#say("saving");
    const batch = [...this.waiting.values()];
    try {
      await this.prepare(batch);
      const answer = await fetch(this.url, {
        method: "PATCH",
        headers: { "Content-Type": "application/json", "X-Requested-With": "hengji" },
        body: JSON.stringify({ cells: batch }),
      });
      if (answer.status === 401) return this.#say("out");
      if (!answer.ok) return this.#retry(await this.#reason(answer));
      this.#take(batch, await answer.json());
    } catch {
      this.#retry();
    } finally {
      this.sending = false;
    }
    if (this.waiting.size > 0 && this.state.dataset.state !== "waiting") this.#send();
  }

  #take(batch, answer) {
    for (const [index, outcome] of answer.cells.entries()) {
      const sent = batch[index], cell = this.#cell(outcome.address);
      const newer = this.waiting.get(outcome.address), isConflict = outcome.code === "cell.conflict";
      if (newer === sent) this.waiting.delete(outcome.address);
      else if (newer && !isConflict) newer.version = outcome.version;
      const isTypedAgain = newer !== sent || (cell && isBusy(cell));
      // What was typed since still rests on the older version: it will meet the conflict itself.
      if (cell && !(isConflict && isTypedAgain)) this.#show(cell, sent, outcome, isTypedAgain);
    }
    for (const outcome of answer.computed ?? []) {
      const cell = this.#cell(outcome.address);
      if (cell) { write(cell, outcome.text); cell.dataset.v = outcome.version; }
    }
    this.#keep();
    this.#say("saved");
    this.onSaved(answer.revision);
  }

  #show(cell, sent, outcome, isTypedAgain) {
    cell.dataset.v = outcome.version;
    if (isTypedAgain) return;
    cell.classList.remove("unsaved");
    cell.classList.toggle("bad", outcome.message !== null && outcome.code !== "cell.conflict");
    cell.title = outcome.message ?? "";
    if (outcome.code === "cell.conflict") this.#conflict(cell, sent, outcome);
    else if (!outcome.isSaved && outcome.code) write(cell, outcome.text);
  }

  /** Somebody was faster: theirs stands, mine is offered beside it. */
  #conflict(cell, sent, outcome) {
    write(cell, outcome.text);
    cell.classList.add("conflict");
    const box = document.createElement("div");
    box.className = "conflict-box";
    box.setAttribute("role", "alert");
    const said = document.createElement("p");
    said.textContent = outcome.message;
    const mine = document.createElement("button");
    mine.textContent = `${this.state.dataset.mine ?? "用我的"}：${sent.text}`;
    const theirs = document.createElement("button");
    theirs.textContent = `${this.state.dataset.theirs ?? "保留对方的"}：${outcome.text}`;
    const end = () => { box.remove(); cell.classList.remove("conflict"); cell.focus(); };
    mine.addEventListener("click", () => { end(); this.put(cell, sent.text); });
    theirs.addEventListener("click", end);
    box.append(said, mine, theirs);
    (document.getElementById("findings") ?? document.body).prepend(box);
    mine.focus();
  }

  /** What the server says is wrong, for instance that the database is full; nothing when it says nothing. */
  async #reason(answer) {
    try { return (await answer.json()).title; } catch { return undefined; }
  }

  #retry(reason) {
    this.#say("waiting");
    if (reason && this.state) this.state.textContent = reason;
    setTimeout(() => this.#send(), 5000);
  }

  #keep() {
    if (this.waiting.size === 0) localStorage.removeItem(this.store);
    else localStorage.setItem(this.store, JSON.stringify([...this.waiting.values()]));
  }

  #say(state) {
    if (!this.state) return;
    this.state.dataset.state = state;
    this.state.textContent = this.state.dataset[state]
      + (state === "saved" ? ` ${new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" })}` : "");
  }

  #cell(address) { return cellAt(this.table, address); }
}
