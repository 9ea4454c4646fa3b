// What is typed into a step's form is kept in this window until the step is done, so that a refused or expired one loses nothing.
const store = `hengji-review${location.pathname}`;
const fields = [...document.querySelectorAll("form[data-draft] textarea, form[data-draft] input[inputmode], form[data-draft] input[maxlength]")];
const nameOf = field => `${field.form.action} ${field.name}`;
if (new URLSearchParams(location.search).has("done")) sessionStorage.removeItem(store);
const kept = JSON.parse(sessionStorage.getItem(store) ?? "{}");
for (const field of fields) {
  if (nameOf(field) in kept) {
    field.value = kept[nameOf(field)];
    field.closest("details")?.setAttribute("open", "");
  }
  field.addEventListener("input", () => {
    kept[nameOf(field)] = field.value;
    sessionStorage.setItem(store, JSON.stringify(kept));
  });
}
for (const form of document.querySelectorAll("form[data-draft]"))
  form.addEventListener("submit", () => { for (const button of form.querySelectorAll("button")) button.disabled = true; });
