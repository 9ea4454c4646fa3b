// The name of a bound number's figure, beside it while the pointer or the focus is on it.
export class ChipCard {
  constructor(home) {
    this.card = document.getElementById("chip-card");
    for (const name of ["mouseover", "focusin"]) home.addEventListener(name, event => this.#show(event.target.closest(".chip")));
    for (const name of ["mouseout", "focusout"]) home.addEventListener(name, () => this.#hide());
    addEventListener("keydown", event => { if (event.key === "Escape") this.#hide(); });
    addEventListener("scroll", () => this.#hide(), { passive: true });
  }

  #show(chip) {
    if (!chip) return;
    this.card.textContent = chip.dataset.label;
    this.card.hidden = false;
    const place = chip.getBoundingClientRect();
    const left = Math.min(place.left, innerWidth - this.card.offsetWidth - 8);
    const top = place.top > this.card.offsetHeight + 8 ? place.top - this.card.offsetHeight - 4 : place.bottom + 4;
    Object.assign(this.card.style, { left: `${Math.max(8, left)}px`, top: `${top}px` });
  }

  #hide() { this.card.hidden = true; }
}
