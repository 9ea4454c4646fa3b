// The browser's own file field speaks the browser's language; ours shows the chosen name in the page's.
const show = input => {
  const name = input.parentElement.querySelector(".file-name");
  if (name) name.textContent = [...input.files].map(file => file.name).join("、") || name.dataset.none;
};
document.addEventListener("change", event => { if (event.target.matches(".file input")) show(event.target); });
document.addEventListener("reset", event => setTimeout(() => event.target.querySelectorAll(".file input").forEach(show)));
