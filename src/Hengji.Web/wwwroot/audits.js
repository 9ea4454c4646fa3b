// Reports dropped or chosen are sent one after another, each with its progress; one that cannot be read does not stop the others.
const form = document.getElementById("drop");
const list = document.getElementById("outcomes");
const state = document.getElementById("drop-state");
const largest = 50 * 1024 * 1024;
let isWorking = false;

if (form) {
  form.addEventListener("submit", event => { event.preventDefault(); send([...form.elements.files.files]); });
  for (const type of ["dragenter", "dragover"]) form.addEventListener(type, event => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", event => { if (!form.contains(event.relatedTarget)) form.classList.remove("over"); });
  form.addEventListener("drop", event => { event.preventDefault(); form.classList.remove("over"); send([...event.dataTransfer.files]); });
  // A file dropped beside the box would replace the page.
  for (const type of ["dragover", "drop"]) document.addEventListener(type, event => { if (!form.contains(event.target)) event.preventDefault(); });
}

async function send(files) {
  if (isWorking || files.length === 0) return;
  isWorking = true;
  list.replaceChildren();
  const lines = files.map(file => ({ file, line: line(file) }));
  let good = 0;
  for (const { file, line } of lines) good += await sendOne(file, line) ? 1 : 0;
  state.textContent = fill(form.dataset.done, [good, files.length - good]);
  form.reset();
  isWorking = false;
  if (good > 0) await refresh();
}

function line(file) {
  const item = document.createElement("li");
  const name = Object.assign(document.createElement("b"), { textContent: file.name });
  const bar = Object.assign(document.createElement("progress"), { max: 1, value: 0 });
  bar.setAttribute("aria-label", file.name);
  const words = Object.assign(document.createElement("span"), { textContent: form.dataset.waiting });
  item.append(name, bar, words);
  list.append(item);
  return { item, name, bar, words };
}

async function sendOne(file, line) {
  if (file.size > largest) return finish(line, null, form.dataset.large);
  try {
    const answer = await post(file, line);
    if (answer.status === 200 || answer.status === 201) return finish(line, answer.body, found(answer));
    return finish(line, null, answer.body?.title ?? String(answer.status));
  } catch {
    return finish(line, null, form.dataset.lost);
  }
}

function found({ status, body }) {
  const counts = fill(form.dataset.found, [body.counts.certain, body.counts.likely, body.counts.question]);
  return status === 200 ? `${form.dataset.known} · ${counts}` : counts;
}

function finish(line, audit, words) {
  line.bar.remove();
  line.item.className = audit ? "good" : "bad";
  line.item.prepend(audit ? "✓" : "✕");
  if (audit) line.name.replaceWith(Object.assign(document.createElement("a"), { href: `/audits/${audit.id}`, textContent: line.name.textContent }));
  line.words.textContent = words;
  return audit !== null;
}

function post(file, line) {
  const body = new FormData();
  body.append("file", file);
  body.append("department", form.elements.department?.value ?? "");
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/audits");
    request.setRequestHeader("X-Requested-With", "hengji");
    request.responseType = "json";
    request.upload.addEventListener("progress", event => {
      if (!event.lengthComputable) return;
      line.bar.value = event.loaded / event.total;
      line.words.textContent = fill(form.dataset.sending, [Math.floor(100 * event.loaded / event.total)]);
    });
    request.upload.addEventListener("load", () => { line.bar.removeAttribute("value"); line.words.textContent = form.dataset.working; });
    request.addEventListener("load", () => resolve({ status: request.status, body: request.response }));
    request.addEventListener("error", reject);
    request.send(body);
  });
}

/** The list anew, without losing what was said about the files. */
async function refresh() {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
    const fresh = page.getElementById("audit-list");
    if (fresh) document.getElementById("audit-list").replaceChildren(...fresh.childNodes);
  } catch { /* the next visit shows it */ }
}

function fill(text, values) { return text.replace(/\{(\d)\}/g, (_, at) => values[at]); }
