// While the narrative is edited: the number at the cursor is looked up, and a figure that prints the same can be bound to it.
import { numberAt, lengthToBind } from "./narrative/numbers.js";

const home = document.getElementById("narrative");
if (home) {
  watch(home);
  document.addEventListener("hengji:fresh", () => renew(home));
}

/** The preview follows what was saved; where the reader is stays in view. */
async function renew(home) {
  const answer = await fetch(location.pathname + location.search, { headers: { "X-Requested-With": "hengji" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("narrative");
  if (fresh && fresh.innerHTML !== home.innerHTML) home.replaceChildren(...fresh.childNodes);
}

function watch(home) {
  let box = null, offer = null, asked = 0;
  document.addEventListener("focusin", event => {
    if (event.target.matches("textarea.cell-editor")) open(event.target);
  });

  function open(editor) {
    box = editor;
    for (const name of ["input", "click", "keyup"]) editor.addEventListener(name, () => look(editor));
    editor.addEventListener("blur", () => setTimeout(close, 200));
  }

  async function look(editor) {
    const found = numberAt(editor.value, editor.selectionStart);
    const turn = ++asked;
    if (!found) return close();
    await new Promise(resume => setTimeout(resume, 250));
    if (turn !== asked || editor !== box) return;
    try {
      const answer = await fetch(`/api/v1/dossiers/${home.dataset.dossier}/figures?text=${encodeURIComponent(found.text)}`);
      if (answer.ok && turn === asked && editor.isConnected) show(editor, found, await answer.json());
    } catch {
      close();
    }
  }

  function show(editor, found, figures) {
    close();
    offer = document.createElement("div");
    offer.className = "offer";
    offer.setAttribute("role", "listbox");
    const head = document.createElement("p");
    head.textContent = figures.length > 0 ? home.dataset.offer : home.dataset.none;
    offer.append(head);
    for (const figure of figures) {
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("role", "option");
      button.textContent = `${figure.printed} ${figure.unit}　${figure.label}`;
      button.addEventListener("mousedown", event => { event.preventDefault(); bind(editor, found, figure); });
      offer.append(button);
    }
    document.body.append(offer);
    // Beside the editor where there is room, so that it covers no word; always inside the window.
    const place = editor.getBoundingClientRect(), isBeside = place.right + offer.offsetWidth + 8 < innerWidth;
    const left = isBeside ? place.right + 8 : Math.max(8, innerWidth - offer.offsetWidth - 8);
    const top = Math.min(isBeside ? place.top : place.bottom + 4, innerHeight - offer.offsetHeight - 8);
    Object.assign(offer.style, { left: `${left}px`, top: `${Math.max(8, top)}px` });
  }

  function bind(editor, found, figure) {
    editor.setRangeText(`{{${figure.address}}}`, found.start, found.start + lengthToBind(found, figure), "end");
    editor.focus();
    close();
  }

  function close() { offer?.remove(); offer = null; }
}
