"use strict";
// Opens the card of a number, filled from the number's row in the index. Without this script the same link leads to that row.
(function () {
  const words = JSON.parse(document.getElementById("words").textContent);
  const card = document.getElementById("card");
  const body = document.getElementById("card-b");
  if (!card.showPopover) return;

  function element(tag, text, style) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (style) made.className = style;
    return made;
  }

  function row(list, term, contents) {
    const dd = document.createElement("dd");
    dd.append(contents);
    list.append(element("dt", term), dd);
  }

  function link(text, id) {
    const a = element("a", text);
    a.href = "#" + encodeURIComponent(id);
    return a;
  }

  function statements(list, cell) {
    for (const line of cell.children) {
      const colon = line.textContent.indexOf("：");
      row(list, line.textContent.slice(0, colon), line.textContent.slice(colon + 1));
    }
  }

  function checks(list, cell) {
    const rules = document.createElement("ul");
    for (const line of cell.children) {
      const word = line.firstChild.textContent.replace("：", "");
      const verdict = words.verdicts[word];
      for (const code of line.querySelectorAll("code")) {
        const item = document.createElement("li");
        item.append(element("span", verdict[0] + " " + word, "badge " + verdict[1]), " " + (words.rules[code.textContent] || "") + " ", element("span", code.textContent, "code"));
        rules.append(item);
      }
    }
    row(list, "检查", rules.children.length ? rules : "没有规则用到这个数");
    const links = [...cell.querySelectorAll("a")].map(a => link("问题 " + a.textContent, a.hash.slice(1)));
    if (links.length) row(list, "问题", links.flatMap(a => [a, "　"]).reduce((part, piece) => (part.append(piece), part), document.createElement("span")));
  }

  function fill(source) {
    const [value, label, origin, passed] = source.cells;
    const shown = element("p", "", "value");
    for (const node of value.childNodes) shown.append(node.cloneNode(true));
    const list = document.createElement("dl");
    statements(list, origin);
    checks(list, passed);
    const more = document.createElement("span");
    const place = "c-" + source.id.slice(2);
    if (document.getElementById(place)) more.append(link("在报告中查看", place), "　");
    more.append(link("在数字索引中查看", source.id));
    row(list, "更多", more);
    const table = source.closest("table").caption.textContent;
    const name = label.textContent;
    body.replaceChildren(shown, element("p", name.startsWith(table) ? name : table + " · " + name), list);
  }

  function place(at) {
    card.style.left = card.style.top = "";
    if (matchMedia("(max-width: 640px)").matches) return;
    const gap = 8;
    const box = card.getBoundingClientRect();
    const left = Math.max(gap, Math.min(at.left, innerWidth - box.width - gap));
    const below = at.bottom + gap;
    const top = below + box.height > innerHeight ? Math.max(gap, at.top - box.height - gap) : below;
    card.style.left = left + "px";
    card.style.top = top + "px";
  }

  function unfold() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    if (!target) return;
    for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    for (const part of target.querySelectorAll(":scope > details")) part.open = true;
    target.scrollIntoView({ block: "center" });
  }

  document.addEventListener("click", function (event) {
    const number = event.target.closest("[data-figure]");
    const story = number ? document.getElementById(decodeURIComponent(number.getAttribute("href").slice(1))) : null;
    if (!story) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    fill(story);
    card.showPopover();
    card.scrollTop = 0;
    place(number.getBoundingClientRect());
  });
  body.addEventListener("click", function (event) {
    if (event.target.closest("a")) card.hidePopover();
  });
  document.getElementById("card-x").addEventListener("click", function () { card.hidePopover(); });
  addEventListener("hashchange", unfold);
  // Paper has no folds: what is closed on the screen is printed in full, and closed again.
  const folded = [];
  addEventListener("beforeprint", function () {
    for (const part of document.querySelectorAll("#findings details:not([open])")) { part.open = true; folded.push(part); }
  });
  addEventListener("afterprint", function () { while (folded.length) folded.pop().open = false; });
  if (location.hash.length !== 0) unfold();
})();
