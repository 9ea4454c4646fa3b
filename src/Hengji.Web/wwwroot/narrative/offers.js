import { numberAt, lengthToBind } from "./numbers.js";

// The figures a number may mean, offered beside the caret: chosen with ↓ ↑ Enter or the pointer, left with Escape. For a bound
// number also: back to plain words.
export class Offers {
  /** @param editor Who writes: bind(paragraph, start, length, figure), unbind(paragraph, chip). */
  constructor(home, editor) {
    this.home = home;
    this.editor = editor;
    this.box = document.getElementById("offer");
    this.said = document.getElementById("offer-said");
    this.turn = 0;
    this.box.addEventListener("mousedown", event => {
      event.preventDefault();
      const option = event.target.closest("[role=option]");
      if (option) this.#take(option);
    });
  }

  get isOpen() { return !this.box.hidden; }

  /** Looks for what the number at the caret may be, after a moment without typing. */
  look(paragraph, wait = 250) {
    const caret = paragraph.caret;
    const found = caret === null ? null : numberAt(paragraph.read(), caret);
    this.close();
    if (!found) return;
    const turn = this.turn;
    this.timer = setTimeout(async () => {
      const figures = await this.#ask(found.text);
      if (turn !== this.turn || !figures) return;
      const take = figure => this.editor.bind(paragraph, found.start, lengthToBind(found, figure), figure);
      this.#show(paragraph.cell, placeOfCaret(paragraph.cell), figures.map(figure => ({ ...figure, take: () => take(figure) })));
    }, wait);
  }

  /** What may be done with a bound number. */
  async ofChip(paragraph, chip) {
    this.close();
    const turn = this.turn;
    const figures = chip.classList.contains("broken") ? [] : await this.#ask(chip.textContent);
    if (turn !== this.turn || !figures) return;
    const others = figures.filter(figure => figure.address !== chip.dataset.token)
      .map(figure => ({ ...figure, take: () => this.editor.rebind(paragraph, chip, figure) }));
    this.#show(chip, chip.getBoundingClientRect(), [...others, { words: this.home.dataset.unbind, take: () => this.editor.unbind(paragraph, chip) }], chip.dataset.label);
  }

  /** True when the key was for the offers. */
  onKey(event) {
    if (!this.isOpen) return false;
    const options = [...this.box.querySelectorAll("[role=option]")];
    if (event.key === "Escape") this.close();
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0) this.#choose(options, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && this.chosen) this.#take(this.chosen);
    else return false;
    event.preventDefault();
    return true;
  }

  close() {
    clearTimeout(this.timer);
    this.turn++;
    this.box.hidden = true;
    this.chosen = null;
    this.said.textContent = "";
    this.owner?.removeAttribute("aria-activedescendant");
    this.owner?.removeAttribute("aria-controls");
  }

  async #ask(text) {
    try {
      const answer = await fetch(`/api/v1/dossiers/${this.home.dataset.dossier}/figures?text=${encodeURIComponent(text)}`);
      return answer.ok ? await answer.json() : null;
    } catch {
      return null; // the line is down; typing goes on
    }
  }

  #show(owner, place, offers, title) {
    this.owner = owner;
    const head = document.createElement("p");
    head.textContent = title ?? (offers.length > 0 ? this.home.dataset.offer : this.home.dataset.none);
    const list = document.createElement("div");
    list.setAttribute("role", "listbox");
    list.id = "offer-list";
    list.setAttribute("aria-label", head.textContent);
    this.offers = offers;
    list.append(...offers.map(optionOf));
    this.box.replaceChildren(head, ...(offers.length > 0 ? [list] : []));
    this.box.hidden = false;
    if (offers.length > 0) owner.setAttribute("aria-controls", list.id);
    this.said.textContent = offers.length > 0 ? this.home.dataset.count.replace("{0}", offers.length) : this.home.dataset.none;
    const left = Math.min(place.left, innerWidth - this.box.offsetWidth - 8);
    const isBelow = place.bottom + this.box.offsetHeight + 8 < innerHeight;
    const top = isBelow ? place.bottom + 4 : place.top - this.box.offsetHeight - 4;
    Object.assign(this.box.style, { left: `${Math.max(8, left)}px`, top: `${Math.max(8, top)}px` });
  }

  #choose(options, by) {
    const at = options.indexOf(this.chosen);
    this.chosen = options[(at < 0 && by < 0 ? options.length - 1 : at + by + options.length) % options.length];
    for (const option of options) option.setAttribute("aria-selected", option === this.chosen);
    this.chosen.scrollIntoView({ block: "nearest" });
    this.owner.setAttribute("aria-activedescendant", this.chosen.id);
  }

  #take(option) {
    const offer = this.offers[Number(option.dataset.at)];
    this.close();
    offer.take();
  }
}

function optionOf(offer, at) {
  const option = document.createElement("div");
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.id = `offer-${at}`;
  option.dataset.at = at;
  option.textContent = offer.words ?? `${offer.printed} ${offer.unit}　${offer.label}`;
  return option;
}

function placeOfCaret(cell) {
  const range = getSelection().rangeCount ? getSelection().getRangeAt(0).cloneRange() : null;
  const place = range?.getClientRects()[0];
  return place && place.bottom > 0 ? place : cell.getBoundingClientRect();
}
