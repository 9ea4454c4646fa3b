// The running text as a document: each paragraph is edited where it stands, its numbers stay bound to figures, and what is
// typed is saved as the cells of a form are, with versions, conflicts and undo.
import { Freshness } from "./grid/freshness.js";
import { SaveQueue } from "./grid/save-queue.js";
import { Story } from "./grid/story.js";
import { UndoStack } from "./grid/undo.js";
import { Offers } from "./narrative/offers.js";
import { Pages } from "./narrative/pages.js";
import { Paragraph, textOf } from "./narrative/paragraph.js";
import { ChipCard } from "./narrative/chip-card.js";

const pause = 1500; // of typing, before it is saved

class NarrativeEditor {
  constructor(home) {
    this.home = home;
    this.figures = new Map();
    this.paragraphs = new Map([...home.querySelectorAll("[data-a]")].map(cell => [cell, new Paragraph(cell, this.figures)]));
    this.queue = new SaveQueue(home);
    this.queue.prepare = batch => this.#addRows(batch);
    this.undo = new UndoStack(home, this.queue);
    this.offers = new Offers(home, this);
    this.pages = new Pages(document.getElementById("pages"));
    this.story = new Story(home, document.getElementById("story"));
    this.freshness = new Freshness(home, this.queue);
    this.card = new ChipCard(home);
    this.queue.onSaved = async revision => { await this.freshness.refresh(revision); this.story.refresh(); };
    document.addEventListener("hengji:fresh", () => this.#renew());
    for (const paragraph of this.paragraphs.values()) this.#watch(paragraph);
    document.addEventListener("keydown", event => this.#onPageKey(event));
    document.getElementById("next-free")?.addEventListener("click", () => this.nextFree());
    addEventListener("pagehide", () => this.#keepAll());
    document.addEventListener("visibilitychange", () => { if (document.hidden) this.#keepAll(); });
    addEventListener("beforeunload", () => this.#keepAll());
    this.queue.offerKept();
    this.#goToHash();
  }

  bind(paragraph, start, length, figure) {
    const text = paragraph.read(), token = `{{${figure.address}}}`;
    this.figures.set(figure.address, { text: figure.printed, label: figure.label });
    this.#change(paragraph, text.slice(0, start) + token + text.slice(start + length), start + token.length);
  }

  rebind(paragraph, chip, figure) {
    this.figures.set(figure.address, { text: figure.printed, label: figure.label });
    this.#replace(paragraph, chip, `{{${figure.address}}}`);
  }

  unbind(paragraph, chip) { this.#replace(paragraph, chip, chip.classList.contains("broken") ? "" : chip.textContent); }

  /** Takes the caret to the next number nothing binds and offers what it may be. */
  nextFree() {
    const marks = [...this.home.querySelectorAll("mark, .chip.broken")];
    if (marks.length === 0) return;
    const here = document.activeElement?.closest?.("[data-a]"), caret = here ? this.paragraphs.get(here)?.caret : null;
    const isLater = mark => {
      const cell = mark.closest("[data-a]");
      return cell === here ? caret !== null && this.#endOf(mark) > caret : Boolean(here.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING);
    };
    const mark = (here && marks.find(isLater)) ?? marks[0];
    const paragraph = this.paragraphs.get(mark.closest("[data-a]"));
    mark.scrollIntoView({ block: "center" });
    if (mark.classList.contains("chip")) return mark.focus();
    const blanks = mark.textContent.length - mark.textContent.trimEnd().length;
    paragraph.caret = this.#endOf(mark) - blanks;
    this.offers.look(paragraph, 0);
  }

  #endOf(mark) {
    const range = document.createRange();
    range.setStart(mark.closest("[data-a]"), 0);
    range.setEndAfter(mark);
    return textOf(range.cloneContents()).length;
  }

  #watch(paragraph) {
    const { cell } = paragraph;
    if (!cell.isContentEditable) return cell.addEventListener("focus", () => this.#chosen(cell));
    cell.addEventListener("focusin", () => this.#chosen(cell));
    cell.addEventListener("focusout", event => {
      this.#commit(paragraph);
      if (cell.contains(event.relatedTarget)) return;
      this.offers.close();
      if (this.isStale) { this.isStale = false; this.#renew(); }
    });
    cell.addEventListener("beforeinput", event => this.#onBeforeInput(event, paragraph));
    cell.addEventListener("input", event => { if (!event.isComposing) this.#onTyped(paragraph); });
    cell.addEventListener("compositionend", () => this.#onTyped(paragraph));
    cell.addEventListener("keydown", event => this.#onKey(event, paragraph));
    cell.addEventListener("keyup", event => { if (/^(Arrow|Home|End|Page)/.test(event.key) && !this.offers.isOpen) this.offers.look(paragraph); });
    cell.addEventListener("click", event => {
      const chip = event.target.closest(".chip");
      if (chip) this.offers.ofChip(paragraph, chip); else this.offers.look(paragraph);
    });
    cell.addEventListener("copy", event => this.#onCopy(event));
    cell.addEventListener("cut", event => {
      this.#onCopy(event);
      document.execCommand("delete");
    });
  }

  #chosen(cell) {
    if (this.cell === cell) return;
    this.cell = cell;
    this.story.show(cell);
    this.pages.show(cell.dataset.a);
  }

  /** Only characters come in: no looks from elsewhere, no paragraphs within the paragraph. */
  #onBeforeInput(event, paragraph) {
    const put = text => { event.preventDefault(); paragraph.insert(text); this.#onTyped(paragraph); };
    if (event.inputType === "insertParagraph" || event.inputType === "insertLineBreak") put("\n");
    else if (/^insertFrom(Paste|Drop|Yank)/.test(event.inputType)) put((event.dataTransfer?.getData("text/plain") ?? event.data ?? "").replace(/\r\n?/g, "\n"));
    else if (event.inputType.startsWith("format")) event.preventDefault();
    else if (event.inputType.startsWith("history")) { event.preventDefault(); this.#back(event.inputType === "historyRedo"); }
  }

  #onTyped(paragraph) {
    const { cell } = paragraph;
    paragraph.isTyped = true;
    cell.classList.add("unsaved");
    if (paragraph.read() === "") cell.replaceChildren(); // the browser leaves a line break in what was emptied
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#commit(paragraph), pause);
    this.offers.look(paragraph);
  }

  #commit(paragraph) {
    if (!paragraph.isTyped) return;
    const before = paragraph.known, after = paragraph.read();
    paragraph.isTyped = false;
    if (before === after) paragraph.cell.classList.remove("unsaved");
    else this.undo.typed(paragraph.cell, before, after);
  }

  #keepAll() { for (const paragraph of this.paragraphs.values()) this.#commit(paragraph); }

  /** A change made at once: a number bound or set free. */
  #change(paragraph, text, caret) {
    this.#commit(paragraph);
    const before = paragraph.read();
    paragraph.write(text);
    paragraph.caret = caret;
    this.undo.typed(paragraph.cell, before, text);
  }

  #replace(paragraph, chip, text) {
    const end = this.#endOf(chip), length = `{{${chip.dataset.token}}}`.length, whole = paragraph.read();
    this.#change(paragraph, whole.slice(0, end - length) + text + whole.slice(end), end - length + text.length);
  }

  #onKey(event, paragraph) {
    if (event.isComposing) return;
    const chip = event.target.closest(".chip");
    if (this.offers.onKey(event)) return;
    if (chip && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); this.offers.ofChip(paragraph, chip); }
    else if (chip && (event.key === "Delete" || event.key === "Backspace")) { event.preventDefault(); this.#replace(paragraph, chip, ""); }
    else if (chip && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      paragraph.caret = this.#endOf(chip) - (event.key === "ArrowLeft" ? `{{${chip.dataset.token}}}`.length : 0);
    }
    else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) { event.preventDefault(); this.#neighbour(paragraph.cell, event.key === "ArrowDown" ? 1 : -1)?.focus(); }
  }

  #neighbour(cell, by) {
    const all = [...this.paragraphs.keys()];
    return all[all.indexOf(cell) + by];
  }

  #onPageKey(event) {
    if (event.key === "F8") { event.preventDefault(); this.nextFree(); return; }
    if (!(event.ctrlKey || event.metaKey) || event.target.closest("input, textarea, select")) return;
    const key = event.key.toLowerCase();
    if (key === "s") { event.preventDefault(); this.#keepAll(); }
    else if (key === "z" || key === "y") { event.preventDefault(); this.#back(key === "y" || event.shiftKey); }
  }

  #back(again) {
    this.#keepAll();
    if (again) this.undo.redo(); else this.undo.undo();
  }

  /** What is copied keeps its tokens inside this document; elsewhere it is what one reads. */
  #onCopy(event) {
    event.preventDefault();
    event.clipboardData.setData("text/plain", textOf(getSelection().getRangeAt(0).cloneContents()));
  }

  /** Rows of paragraphs nobody wrote before. */
  async #addRows(batch) {
    for (const { address } of batch) {
      const cell = this.home.querySelector(`[data-a="${CSS.escape(address)}"][data-new]`);
      if (!cell) continue;
      const answer = await fetch(`/api/v1/dossiers/${this.home.dataset.dossier}/forms/narrative/rows`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Requested-With": "hengji" },
        body: JSON.stringify({ key: address.slice(address.indexOf("@") + 1) }),
      });
      if (answer.ok) delete cell.dataset.new;
      else if (answer.status !== 401) throw new Error(String(answer.status)); // signed out is told by what follows
    }
  }

  /** Values, names, marks and pages as they are now. */
  async #renew() {
    try {
      const answer = await fetch(`/api/v1/dossiers/${this.home.dataset.dossier}/narrative`);
      if (!answer.ok) return;
      for (const found of (await answer.json()).paragraphs) {
        const cell = this.home.querySelector(`[data-a="${CSS.escape(found.address)}"]`);
        const paragraph = this.paragraphs.get(cell);
        if (!paragraph || paragraph.isTyped || this.queue.waiting.has(found.address)) continue;
        if (this.#isChoosing(cell)) { this.isStale = true; continue; }
        paragraph.show(found.parts);
      }
      this.#count();
      await this.pages.renew();
    } catch {
      // The line is down; the next round will tell.
    }
  }

  /** Whether somebody is at a bound number or at the offers: what is there must not be replaced under the hand. */
  #isChoosing(cell) {
    return cell.contains(document.activeElement) && (document.activeElement !== cell || this.offers.isOpen);
  }

  #count() {
    const free = this.home.querySelectorAll("mark, .chip.broken").length, bound = this.home.querySelectorAll(".chip:not(.broken)").length;
    document.getElementById("counts").textContent = this.home.dataset.counts.replace("{0}", bound).replace("{1}", free);
    for (const link of document.querySelectorAll("[data-section]")) {
      const count = document.getElementById(link.dataset.section)?.querySelectorAll("mark, .chip.broken").length ?? 0;
      link.querySelector(".free").textContent = count > 0 ? `? ${count}` : "";
    }
  }

  #goToHash() {
    const at = decodeURIComponent(location.hash.slice(1));
    const cell = at && this.home.querySelector(`[data-a="${CSS.escape(at)}"]`);
    if (cell) cell.focus();
  }
}

const home = document.getElementById("narrative-editor");
if (home) new NarrativeEditor(home);
