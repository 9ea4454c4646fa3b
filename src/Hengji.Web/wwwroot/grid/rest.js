// Work that can wait for the keys, for the server works out a whole dossier anew: done once they have been at rest for a
// moment, and at the latest after a while.
const quietMs = 400, longestMs = 10000;
let keyed = -quietMs;
document.addEventListener("keydown", () => { keyed = performance.now(); }, { capture: true, passive: true });

/** One piece of work; asked for several times before it is done, it is done once. */
export class AtRest {
  constructor(work) { this.work = work; }

  ask() {
    this.asked ??= performance.now();
    clearTimeout(this.timer);
    const now = performance.now();
    if (now - keyed < quietMs && now - this.asked < longestMs) {
      this.timer = setTimeout(() => this.ask(), quietMs / 2);
      return;
    }
    this.asked = undefined;
    this.work();
  }
}
