// Rows of a list: added behind the chosen one, moved, deleted (what was deleted stays in the trail).
const tools = document.getElementById("row-tools");
if (tools) start(tools, document.getElementById("grid"), tools.querySelector("[role=status]"));

function start(tools, table, state) {
  const base = `/api/v1/dossiers/${tools.dataset.dossier}/forms/${encodeURIComponent(tools.dataset.form)}/rows`;
  let chosen = null, armed = null;
  table.addEventListener("focusin", event => {
    const row = event.target.closest("tr[data-row]");
    if (row) { chosen = row.dataset.row; disarm(); }
  });
  tools.addEventListener("click", event => {
    const button = event.target.closest("[data-do]");
    if (button) act(button);
  });

  async function act(button) {
    const what = button.dataset.do;
    if (table.querySelector(".unsaved")) { state.textContent = tools.dataset.wait; return; }
    if (what === "add") return send(base, "POST", { after: chosen });
    if (!chosen) { state.textContent = tools.dataset.choose; return; }
    const row = `${base}/${encodeURIComponent(chosen)}`;
    if (what !== "remove") return send(`${row}/move`, "POST", { by: what === "up" ? -1 : 1 });
    if (armed !== chosen) {
      armed = chosen;
      state.textContent = tools.dataset.sure.replace("{0}", chosen);
      return;
    }
    return send(row, "DELETE");
  }

  async function send(url, method, body) {
    try {
      const answer = await fetch(url, {
        method,
        headers: { "X-Requested-With": "hengji", "Content-Type": "application/json" },
        body: body && JSON.stringify(body),
      });
      const said = await answer.json();
      if (!answer.ok) { state.textContent = said.title ?? tools.dataset.lost; return; }
      show(method === "DELETE" ? null : said.key);
    } catch {
      state.textContent = tools.dataset.lost;
    }
  }

  function show(key) {
    const first = table.querySelector("td[data-a]")?.dataset.a ?? "";
    // The page has a base, so the path is named too.
    const at = key && first.includes("@") ? `#${first.slice(0, first.indexOf("@"))}@${key}` : "";
    history.replaceState(null, "", location.pathname + at);
    location.reload();
  }

  function disarm() { armed = null; state.textContent = ""; }
}
