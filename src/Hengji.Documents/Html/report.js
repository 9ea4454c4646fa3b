"use strict";
// Opens the card of a number. Without this script the same link leads to the index of numbers.
(function () {
  const data = JSON.parse(document.getElementById("stories").textContent);
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
    if (!contents) return;
    const dd = document.createElement("dd");
    dd.append(contents);
    list.append(element("dt", term), dd);
  }

  function link(text, id) {
    const a = element("a", text);
    a.href = "#" + encodeURIComponent(id);
    return a;
  }

  function checks(pairs) {
    if (pairs.length === 0) return "没有规则用到这个数";
    const list = document.createElement("ul");
    for (let at = 0; at !== pairs.length; at += 2) {
      const rule = data.rules[pairs[at]];
      const verdict = data.verdicts[pairs[at + 1]];
      const item = document.createElement("li");
      item.append(element("span", verdict[0] + " " + verdict[1], "badge " + verdict[2]), " " + rule[1] + " ", element("span", rule[0], "code"));
      list.append(item);
    }
    return list;
  }

  function findings(numbers) {
    if (numbers.length === 0) return null;
    const part = document.createElement("span");
    for (const number of numbers) part.append(link("问题 " + number, "q" + number), "　");
    return part;
  }

  function fill(story, address) {
    body.textContent = "";
    const value = element("p", story[1], "value");
    if (story[6]) value.append(element("span", "假定", "as"));
    const list = document.createElement("dl");
    row(list, "来源", story[2]);
    row(list, "计算", story[3]);
    row(list, "读法", story[4]);
    row(list, "依据", story[5]);
    row(list, "假定", story[6] ? "材料没有印出，由填报人假定" : "");
    row(list, "检查", checks(story[7]));
    row(list, "问题", findings(story[8]));
    row(list, "更多", link("在数字索引中查看", story[9] || "f-" + address));
    body.append(value, element("p", story[0]), list);
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
    target.scrollIntoView({ block: "center" });
  }

  document.addEventListener("click", function (event) {
    const number = event.target.closest("[data-figure]");
    const story = number ? data.figures[number.getAttribute("data-figure")] : null;
    if (!story) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    fill(story, number.getAttribute("data-figure"));
    card.showPopover();
    place(number.getBoundingClientRect());
  });
  body.addEventListener("click", function (event) {
    if (event.target.closest("a")) card.hidePopover();
  });
  document.getElementById("card-x").addEventListener("click", function () { card.hidePopover(); });
  addEventListener("hashchange", unfold);
  if (location.hash.startsWith("#f-") || location.hash.startsWith("#checks-")) unfold();
})();
