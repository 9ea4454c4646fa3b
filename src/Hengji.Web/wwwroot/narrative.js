// While the narrative is edited: the number at the cursor is looked up, and a figure that prints the same can be bound to it.
const home = document.getElementById("narrative");
const number = /[\d０-９][\d０-９,，.．]*\s?[%％万亿千百]*/g;
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
    const found = at(editor);
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

  /** The number the cursor stands on or behind, unless it is inside a token. */
  function at(editor) {
    const cursor = editor.selectionStart, text = editor.value;
    const before = text.slice(0, cursor);
    if (before.lastIndexOf("{{") > before.lastIndexOf("}}")) return null;
    for (const match of text.matchAll(number)) {
      const start = match.index, end = start + match[0].trimEnd().length;
      if (start <= cursor && cursor <= end) return { start, text: match[0].trimEnd() };
    }
    return null;
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

  /** Only the characters the figure prints are replaced: a unit of size that was typed behind them stays. */
  function bind(editor, found, figure) {
    const digits = found.text.match(/^[\d０-９,，.．]+/)[0].replace(/[,，.．]$/, "");
    const length = /[%％万亿千百]/.test(figure.printed) ? found.text.length : digits.length;
    editor.setRangeText(`{{${figure.address}}}`, found.start, found.start + length, "end");
    editor.focus();
    close();
  }

  function close() { offer?.remove(); offer = null; }
}
