// The form grid: keys like a spreadsheet's, drafts saved as one types, nobody's change overwritten silently.
import { Selection } from "./grid/selection.js";
import { Editor } from "./grid/editor.js";
import { SaveQueue } from "./grid/save-queue.js";
import { UndoStack } from "./grid/undo.js";
import { Freshness } from "./grid/freshness.js";
import { Rows } from "./grid/rows.js";
import { Story } from "./grid/story.js";
import { cellAt } from "./grid/cells.js";
import { pasteBlock, copyBlock } from "./grid/clipboard.js";

const table = document.getElementById("grid");
if (table) start(table);

function start(table) {
  const queue = new SaveQueue(table);
  const undo = new UndoStack(table, queue);
  const selection = new Selection(table);
  const editor = new Editor(table, selection, (cell, text) => undo.change([[cell, text]]));
  const freshness = new Freshness(table, queue);
  const story = new Story(table, document.getElementById("story"));
  story.shown = () => `?at=${freshness.revision}`;
  const tools = document.getElementById("row-tools");
  if (tools) new Rows(table, tools, undo);
  selection.onChange = cell => story.show(cell);
  queue.onSaved = () => freshness.atRest.ask();
  document.addEventListener("hengji:fresh", () => story.refresh());

  document.addEventListener("keydown", event => {
    // After a row was deleted no cell has the focus; undo works all the same, but not in other fields.
    if (editor.isOpen || event.target.closest("input, textarea, select") || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) { event.preventDefault(); undo.undo(); }
    else if (key === "y" || key === "z") { event.preventDefault(); undo.redo(); }
  });
  table.addEventListener("keydown", event => {
    if (editor.isOpen) return;
    if (event.key === "Delete" || event.key === "Backspace") { event.preventDefault(); undo.change(selection.open().map(cell => [cell, ""])); }
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
    const cell = cellAt(table, link.dataset.goto);
    if (!cell) return;
    event.preventDefault();
    selection.moveTo(cell);
  });
  if (location.hash.length > 1) {
    const cell = cellAt(table, decodeURIComponent(location.hash.slice(1)));
    if (cell) selection.moveTo(cell);
  }
  queue.offerKept();
  const lastYear = document.getElementById("last-year");
  if (lastYear) showsLastYear(table, lastYear);
}

/** Last year's values under this year's, as long as the box is ticked; the browser remembers. */
function showsLastYear(table, box) {
  const store = "hengji-last-year";
  const show = () => table.classList.toggle("with-last", box.checked);
  box.checked = localStorage.getItem(store) === "1";
  box.addEventListener("change", () => { localStorage.setItem(store, box.checked ? "1" : "0"); show(); });
  show();
}
