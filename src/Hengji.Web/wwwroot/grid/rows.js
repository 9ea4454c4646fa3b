// Rows of a list: added behind the chosen one, moved, deleted. The grid's undo takes each back; nothing is asked beforehand.
export class Rows {
  constructor(table, tools, undo) {
    this.table = table;
    this.tools = tools;
    this.undo = undo;
    this.state = tools.querySelector("[role=status]");
    this.base = `/api/v1/dossiers/${tools.dataset.dossier}/forms/${encodeURIComponent(tools.dataset.form)}/rows`;
    this.said = `hengji-rows-said/${location.pathname}`;
    this.state.textContent = sessionStorage.getItem(this.said) ?? "";
    sessionStorage.removeItem(this.said);
    table.addEventListener("focusin", event => {
      const row = event.target.closest("tr[data-row]");
      if (row) this.chosen = row.dataset.row;
    });
    tools.addEventListener("click", event => {
      const button = event.target.closest("[data-do]");
      if (button) this.#act(button.dataset.do);
    });
    undo.onRow = (step, back) => this.#replay(step, back);
  }

  async #act(what) {
    if (what === "undo") return this.undo.undo();
    if (this.table.querySelector(".unsaved")) return this.#say("wait");
    if (what === "add") return this.#add();
    if (!this.chosen) return this.#say("choose");
    const at = this.#keys().indexOf(this.chosen);
    if (what === "remove") return this.#finish({ what, key: this.chosen, at }, await this.#remove(this.chosen));
    const by = what === "up" ? -1 : 1;
    if (at + by < 0 || at + by >= this.#keys().length) return;
    return this.#finish({ what: "move", key: this.chosen, by }, await this.#move(this.chosen, by));
  }

  async #add() {
    const at = this.chosen ? this.#keys().indexOf(this.chosen) + 1 : this.#keys().length;
    const answer = await this.#send(this.base, "POST", { after: this.chosen ?? null });
    return this.#finish({ what: "add", key: answer?.key, at }, answer);
  }

  /** Takes a step back, or does it again. */
  async #replay(step, back) {
    const answer = step.what === "move" ? await this.#move(step.key, back ? -step.by : step.by)
      : (step.what === "remove") === back ? await this.#restore(step.key, step.at)
      : await this.#remove(step.key);
    if (!answer) return;
    this.undo.keep();
    this.#reload(answer.key, back ? "undone" : "redone");
  }

  #move(key, by) { return this.#send(`${this.#row(key)}/move`, "POST", { by }); }

  #remove(key) { return this.#send(this.#row(key), "DELETE"); }

  #restore(key, at) { return this.#send(`${this.#row(key)}/restore`, "POST", { at }); }

  #finish(step, answer) {
    if (!answer) return;
    this.undo.row(step);
    this.#reload(step.what === "remove" ? null : answer.key, step.what === "remove" ? "removed" : "");
  }

  async #send(url, method, body) {
    try {
      const answer = await fetch(url, {
        method,
        headers: { "X-Requested-With": "hengji", "Content-Type": "application/json" },
        body: body && JSON.stringify(body),
      });
      const said = await answer.json();
      if (answer.ok) return said;
      this.state.textContent = said.title ?? this.tools.dataset.lost;
    } catch {
      this.#say("lost");
    }
    return null;
  }

  #reload(key, said) {
    if (said) sessionStorage.setItem(this.said, this.tools.dataset[said]);
    const first = this.table.querySelector("td[data-a]")?.dataset.a ?? "";
    // The page has a base, so the path is named too.
    const at = key && first.includes("@") ? `#${first.slice(0, first.indexOf("@"))}@${key}` : "";
    history.replaceState(null, "", location.pathname + location.search + at);
    location.reload();
  }

  #keys() { return [...this.table.querySelectorAll("tr[data-row]")].map(row => row.dataset.row); }

  #row(key) { return `${this.base}/${encodeURIComponent(key)}`; }

  #say(which) { this.state.textContent = this.tools.dataset[which]; }
}
