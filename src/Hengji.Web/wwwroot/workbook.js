// A filled workbook comes home: compared first, written only when the person says so. The file stays in the browser between
// the two, so the server keeps nothing of a comparison.
const form = document.getElementById("upload");
if (form) start(form, document.getElementById("plan"), document.getElementById("upload-state"));

function start(form, plan, state) {
  const base = `/api/v1/dossiers/${form.dataset.dossier}/workbook`;
  let file = null;

  form.addEventListener("submit", async event => {
    event.preventDefault();
    file = form.elements.file.files[0];
    await compare();
  });
  plan.addEventListener("click", event => { if (event.target.id === "apply") apply(event.target); });

  async function compare() {
    state.textContent = form.dataset.working;
    plan.replaceChildren();
    const answer = await send(`${base}/plan.html`);
    state.textContent = "";
    if (!answer) return;
    if (answer.ok) plan.innerHTML = await answer.text();
    else state.textContent = await reason(answer);
  }

  async function apply(button) {
    const conflicts = [...plan.querySelectorAll("[data-conflict]")];
    const open = conflicts.find(conflict => !conflict.querySelector("input:checked"));
    if (open) {
      state.textContent = form.dataset.choose;
      open.querySelector("input").focus();
      return;
    }
    button.disabled = true;
    const answer = await send(base, conflicts.map(conflict => ({
      address: conflict.dataset.conflict, version: Number(conflict.dataset.version), takes: conflict.querySelector("input:checked").value,
    })));
    button.disabled = false;
    if (!answer) return;
    if (answer.ok) {
      const done = await answer.json();
      plan.replaceChildren();
      form.reset();
      state.textContent = fill(form.dataset.done, [done.saved, done.newRows, done.computed]);
    } else if (answer.status === 409) {
      await compare();
      state.textContent = form.dataset.changed;
    } else {
      state.textContent = form.dataset.failed + await reason(answer);
    }
  }

  async function send(url, choices = []) {
    const body = new FormData();
    body.append("file", file);
    body.append("choices", JSON.stringify(choices));
    try {
      return await fetch(url, { method: "POST", body, headers: { "X-Requested-With": "hengji" } });
    } catch {
      state.textContent = form.dataset.lost;
      return null;
    }
  }
}

async function reason(answer) {
  try { return (await answer.json()).title; } catch { return String(answer.status); }
}

function fill(text, values) { return text.replace(/\{(\d)\}/g, (_, at) => values[at]); }
