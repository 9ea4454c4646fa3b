// An audit at hand: places and findings light each other, decisions come back as the card alone, keys do it all. Links and forms work without this.
const desk = document.getElementById("desk");
document.getElementById("print")?.addEventListener("click", () => print());
if (desk) start(desk, document.getElementById("findings"));

function start(desk, side) {
  const cards = () => [...side.querySelectorAll(".finding")].filter(card => card.offsetParent !== null);
  const cardOf = element => element?.closest?.(".finding");

  function light(ids, on) {
    for (const id of ids) {
      document.getElementById(id)?.classList.toggle("on", on);
      for (const hit of desk.querySelectorAll(`.hit[data-of~="${id}"]`)) hit.classList.toggle("on", on);
    }
  }
  const idsOf = element => cardOf(element) ? [cardOf(element).id] : element?.closest?.(".hit")?.dataset.of.split(" ") ?? [];
  for (const [event, on] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]])
    desk.addEventListener(event, happened => light(idsOf(happened.target), on));

  desk.addEventListener("submit", async event => {
    if (!event.target.matches(".decide")) return;
    event.preventDefault();
    await decide(event.target, event.submitter);
  });

  async function decide(form, button) {
    const card = cardOf(form), id = card.id;
    const body = new FormData(form);
    body.set("verdict", button?.value ?? "");
    const note = form.querySelector(".bad-note");
    for (const one of form.querySelectorAll("button")) one.disabled = true;
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Requested-With": "hengji" } });
      if (!answer.ok) throw (await answer.json()).title;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
      const token = form.querySelector("[name=__RequestVerificationToken]");
      if (!fresh.querySelector("[name=__RequestVerificationToken]")) fresh.querySelector(".decide").prepend(token);
      card.replaceWith(fresh);
      count();
      if (cards().includes(fresh)) fresh.focus({ preventScroll: true }); else (cards().find(next => numberOf(next) > numberOf(fresh)) ?? side).focus();
    } catch (fault) {
      note.textContent = typeof fault === "string" ? fault : desk.dataset.lost;
      for (const one of form.querySelectorAll("button")) one.disabled = false;
    }
  }

  function count() {
    const all = [...side.querySelectorAll(".finding")];
    for (const place of side.querySelectorAll("[data-count]"))
      place.textContent = all.filter(card => card.dataset.state === place.dataset.count).length;
    const accepted = all.filter(card => card.dataset.state === "accepted").length;
    document.getElementById("letter-count").textContent = accepted > 0 ? `（${accepted}）` : "";
    desk.classList.toggle("nothing", all.length > 0 && cards().length === 0);
  }
  side.addEventListener("change", event => { if (event.target.matches(".filter input")) count(); });

  const numberOf = card => Number(card.id.slice(2));
  function step(by) {
    const all = cards(), at = all.indexOf(cardOf(document.activeElement));
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    const hit = desk.querySelector(`.hit[data-of~="${next.id}"]`);
    if (hit && getComputedStyle(side).position === "sticky") hit.scrollIntoView({ block: "center" });
  }
  function press(what) {
    const card = cardOf(document.activeElement), button = card?.querySelector(`[data-do=${what}]`);
    if (!button) return;
    const why = card.querySelector("textarea");
    if (what === "dismiss" && why && why.value.trim() === "") why.focus(); else button.click();
  }
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches("textarea, select, input:not([type=checkbox])")) {
      if (event.key === "Escape") cardOf(event.target)?.focus();
      return;
    }
    const does = {
      j: () => step(1), k: () => step(-1), a: () => press("accept"), d: () => press("dismiss"), u: () => press("undo"),
      o: () => cardOf(document.activeElement)?.querySelector(".go")?.click(),
    }[event.key.toLowerCase()];
    if (does) { event.preventDefault(); does(); }
  });
}
