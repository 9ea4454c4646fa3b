// The report's pages beside the text, one at a time: columns of one long text, of which the sheet shows one.
export class Pages {
  constructor(home) {
    this.home = home;
    this.at = 0;
    home.addEventListener("click", event => {
      const button = event.target.closest("[data-turn]");
      if (button) this.#turn(this.at + Number(button.dataset.turn));
    });
    new ResizeObserver(() => this.#turn(this.at)).observe(home);
    document.fonts?.ready.then(() => this.#turn(this.at));
  }

  /** Turns to the page a paragraph begins on. */
  show(address) {
    this.address = address;
    const place = this.#text.querySelector(`[data-for="${CSS.escape(address)}"]`);
    if (place) this.#turn(Math.floor((place.getClientRects()[0].left - this.#text.getBoundingClientRect().left + 1) / this.#step));
  }

  async renew() {
    const answer = await fetch(this.home.dataset.url);
    if (!answer.ok) return;
    this.#text.innerHTML = await answer.text();
    this.#turn(this.at);
  }

  get #window() { return this.home.querySelector(".sheet-window"); }

  get #text() { return this.home.querySelector(".sheet-text"); }

  /** From the beginning of one column to that of the next. */
  get #step() { return this.#window.getBoundingClientRect().width + parseFloat(getComputedStyle(this.#text).columnGap); }

  #turn(to) {
    const count = Math.max(1, Math.round((this.#text.scrollWidth + parseFloat(getComputedStyle(this.#text).columnGap)) / this.#step));
    this.at = Math.min(Math.max(0, to), count - 1);
    this.#text.style.transform = `translateX(${-this.at * this.#step}px)`;
    this.home.querySelector(".sheet-number").textContent = `— ${this.at + 1} —`;
    this.home.querySelector(".page-count").textContent = this.home.dataset.count.replace("{0}", this.at + 1).replace("{1}", count);
    this.home.querySelector("[data-turn='-1']").disabled = this.at === 0;
    this.home.querySelector("[data-turn='1']").disabled = this.at === count - 1;
  }
}
