// Undo and redo of whole steps: one typed cell, one pasted block, one deletion.
export class UndoStack {
  constructor(queue) {
    this.queue = queue;
    this.done = [];
    this.undone = [];
  }

  change(pairs) {
    const step = pairs.filter(([cell, text]) => cell.textContent !== text).map(([cell, text]) => ({ cell, before: cell.textContent, after: text }));
    if (step.length === 0) return;
    this.done.push(step);
    this.undone = [];
    for (const { cell, after } of step) this.queue.put(cell, after);
  }

  undo() { this.#move(this.done, this.undone, "before"); }

  redo() { this.#move(this.undone, this.done, "after"); }

  #move(from, to, which) {
    const step = from.pop();
    if (!step) return;
    to.push(step);
    for (const change of step) this.queue.put(change.cell, change[which]);
    step[0].cell.focus();
  }
}
