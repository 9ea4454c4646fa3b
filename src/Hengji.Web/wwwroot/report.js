// The report page: a PDF that is made while one goes on working, and Word reports read back.
const header = { "X-Requested-With": "hengji" };

const pdf = document.getElementById("pdf");
if (pdf) makesPdf(pdf, document.getElementById("pdf-state"));
const trace = document.getElementById("trace");
if (trace) traces(trace, document.getElementById("traced"), document.getElementById("trace-state"));

function makesPdf(button, state) {
  const base = `/api/v1/dossiers/${button.dataset.dossier}/report`;
  button.addEventListener("click", async () => {
    button.disabled = true;
    state.textContent = button.dataset.working;
    try {
      let order = await (await fetch(`${base}/pdf`, { method: "POST", headers: header })).json();
      while (order.state === "working") {
        await new Promise(resume => setTimeout(resume, 1000));
        order = await (await fetch(`${base}/pdf`)).json();
      }
      if (order.state === "done") {
        state.textContent = button.dataset.done;
        location.assign(`${base}/files/report.pdf`);
      } else {
        state.textContent = order.message ?? order.title ?? button.dataset.lost;
      }
    } catch {
      state.textContent = button.dataset.lost;
    } finally {
      button.disabled = false;
    }
  });
}

function traces(form, place, state) {
  form.addEventListener("submit", async event => {
    event.preventDefault();
    state.textContent = form.dataset.working;
    place.replaceChildren();
    try {
      const answer = await fetch(`/api/v1/dossiers/${form.dataset.dossier}/report/trace.html`, { method: "POST", body: new FormData(form), headers: header });
      state.textContent = "";
      if (answer.ok) place.innerHTML = await answer.text(); else state.textContent = (await answer.json()).title;
    } catch {
      state.textContent = form.dataset.lost;
    }
  });
}
