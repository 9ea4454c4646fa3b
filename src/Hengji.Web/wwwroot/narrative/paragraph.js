import { face } from "../grid/cells.js";
import { cut } from "./numbers.js";

// A paragraph edited where it stands. What is stored has tokens; what is seen has chips with the figures' values, and marks on
// numbers nothing binds. A character without width gives the caret a place beside a chip.
const nothing = "\u200b";

export class Paragraph {
  /** @param figures Map from token to { text, label }, shared by all paragraphs; a token that is not there is broken. */
  constructor(cell, figures) {
    this.cell = cell;
    this.figures = figures;
    for (const chip of cell.querySelectorAll(".chip:not(.broken)"))
      figures.set(chip.dataset.token, { text: chip.textContent, label: chip.dataset.label });
    this.#paint([...cell.childNodes].map(partOf));
    this.known = this.read(); // what it held when it was last in step with the queue
    this.isTyped = false; // since then
    face(cell, { read: () => this.read(), write: text => this.write(text), isBusy: () => this.isTyped });
  }

  read() { return textOf(this.cell); }

  write(text) {
    if (text !== this.read()) this.#paint(cut(text));
    this.known = text;
  }

  /** The parts as the server cut them: values and marks as they are now. A text that went on meanwhile is left alone. */
  show(parts) {
    for (const part of parts) {
      if (part.kind === "bound") this.figures.set(part.token, { text: part.text, label: part.label });
      else if (part.kind === "broken") this.figures.delete(part.token);
    }
    const looks = JSON.stringify(parts);
    if (looks === this.looks || parts.map(part => part.token ? `{{${part.token}}}` : part.text).join("") !== this.read()) return;
    this.#paint(parts);
    this.looks = looks;
  }

  /** Where the caret stands in the text; null when it is elsewhere. */
  get caret() {
    const { focusNode, focusOffset } = getSelection();
    if (!focusNode || !this.cell.contains(focusNode)) return null;
    const range = document.createRange();
    range.setStart(this.cell, 0);
    range.setEnd(focusNode, focusOffset);
    return textOf(range.cloneContents()).length;
  }

  set caret(at) {
    this.cell.focus();
    let left = at;
    for (const leaf of leaves(this.cell)) {
      const length = rawOf(leaf).length;
      if (leaf.nodeType === Node.TEXT_NODE && left <= length && !(left === 0 && length === 0 && leaf.nextSibling))
        return getSelection().collapse(leaf, placeIn(leaf.data, left));
      left = Math.max(0, left - length);
    }
    getSelection().selectAllChildren(this.cell);
    getSelection().collapseToEnd();
  }

  /** Puts text where the caret is, or over what is chosen, without any of its looks. */
  insert(text) {
    const chosen = getSelection();
    if (!chosen.rangeCount) return;
    const range = chosen.getRangeAt(0), node = document.createTextNode(text);
    range.deleteContents();
    range.insertNode(node);
    chosen.collapse(node, node.data.length);
    if (text.endsWith("\n") && !node.nextSibling) node.after(nothing); // a last line of its own
  }

  #paint(parts) {
    this.looks = null;
    const caret = document.activeElement === this.cell ? this.caret : null;
    const nodes = parts.map(part => part.token ? this.#chip(part.token) : part.kind === "free" ? this.#mark(part.text) : document.createTextNode(part.text));
    this.cell.replaceChildren(...nodes.flatMap((node, at) => pad(node, nodes[at - 1], nodes[at + 1])));
    if (caret !== null) this.caret = caret;
  }

  #mark(text) {
    const mark = document.createElement("mark");
    mark.textContent = text;
    mark.title = this.cell.dataset.free;
    return mark;
  }

  #chip(token) {
    const figure = this.figures.get(token);
    const chip = document.createElement("span");
    chip.className = figure ? "chip" : "chip broken";
    chip.contentEditable = "false";
    chip.tabIndex = 0;
    chip.setAttribute("role", this.cell.isContentEditable ? "button" : "note");
    if (this.cell.isContentEditable) chip.setAttribute("aria-haspopup", "listbox");
    chip.dataset.token = token;
    chip.dataset.label = figure?.label ?? this.cell.dataset.broken;
    chip.textContent = figure?.text ?? `{{${token}}}`;
    chip.setAttribute("aria-label", `${chip.textContent}，${chip.dataset.label}`);
    return chip;
  }
}

/** The stored text of what is seen. */
export function textOf(node) {
  let text = "";
  for (const leaf of leaves(node)) text += rawOf(leaf);
  return text;
}

function rawOf(leaf) {
  return leaf.nodeType === Node.TEXT_NODE ? leaf.data.replaceAll(nothing, "") : leaf.nodeName === "BR" ? "\n" : `{{${leaf.dataset.token}}}`;
}

/** Texts, chips and line breaks in order. */
function* leaves(node) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE || child.nodeName === "BR" || child.classList?.contains("chip")) yield child;
    else if (child.nodeType === Node.ELEMENT_NODE) yield* leaves(child);
  }
}

function partOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return { kind: "words", text: node.data };
  return node.classList.contains("chip") ? { kind: "bound", token: node.dataset.token } : { kind: "free", text: node.textContent };
}

/** A chip at the edge or beside another one leaves the caret a place. */
function pad(node, before, after) {
  if (!node.classList?.contains("chip")) return [node];
  const isPlace = other => other?.nodeType === Node.TEXT_NODE || other?.nodeName === "MARK";
  return [...(isPlace(before) ? [] : [nothing]), node, ...(after ? [] : [nothing])];
}

/** The offset behind so many characters that have a width. */
function placeIn(data, count) {
  let place = 0;
  for (let left = count; place < data.length && (left > 0 || data[place] === nothing); place++) if (data[place] !== nothing) left--;
  return place;
}
