// The form grid: keys like a spreadsheet's, drafts saved as one types, nobody's change overwritten silently.
import { Selection } from "./grid/selection.js";
import { Editor } from "./grid/editor.js";
import { SaveQueue } from "./grid/save-queue.js";
import { UndoStack } from "./grid/undo.js";
import { Freshness } from "./grid/freshness.js";
import { Story } from "./grid/story.js";
import { pasteBlock, copyBlock } from "./grid/clipboard.js";

const table = document.getElementById("grid");
if (table) start(table);

function start(table) {
  const queue = new SaveQueue(table);
  const undo = new UndoStack(queue);
  const selection = new Selection(table);
  const editor = new Editor(table, selection, (cell, text) => undo.change([[cell, text]]));
  const freshness = new Freshness(table, queue);
  const story = new Story(table, document.getElementById("story"));
  selection.onChange = cell => story.show(cell);
  queue.onSaved = revision => freshness.refresh(revision);

  table.addEventListener("keydown", event => {
    if (editor.isOpen) return;
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === "z") { event.preventDefault(); undo.undo(); }
    else if ((event.ctrlKey || event.metaKey) && key === "y") { event.preventDefault(); undo.redo(); }
    else if (event.key === "Delete" || event.key === "Backspace") { event.preventDefault(); undo.change(selection.open().map(cell => [cell, ""])); }
    else if (!selection.onKey(event)) editor.onKey(event);
  });
  document.addEventListener("paste", event => {
    if (editor.isOpen || !selection.focused) return;
    event.preventDefault();
    undo.change(pasteBlock(selection, event.clipboardData.getData("text/plain")));
  });
  document.addEventListener("copy", event => {
    if (editor.isOpen || !selection.focused) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copyBlock(selection));
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("[data-goto]");
    if (!link) return;
    const cell = table.querySelector(`[data-a="${CSS.escape(link.dataset.goto)}"]`);
    if (!cell) return;
    event.preventDefault();
    selection.moveTo(cell);
  });
  if (location.hash.length > 1) {
    const cell = table.querySelector(`[data-a="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`);
    if (cell) selection.moveTo(cell);
  }
  queue.offerKept();
}
