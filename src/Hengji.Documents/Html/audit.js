"use strict";
// Shows the places of the finding at hand, and the findings of the place at hand. Links work without this script.
(function () {
  function ids(element) { return (element.dataset.of || "").split(" ").filter(Boolean); }

  function light(cards, on) {
    for (const id of cards) {
      const card = document.getElementById(id);
      if (card) card.classList.toggle("on", on);
      for (const hit of document.querySelectorAll('.hit[data-of~="' + id + '"]')) hit.classList.toggle("on", on);
    }
  }

  function watch(element, cards) {
    for (const start of ["mouseenter", "focusin"]) element.addEventListener(start, function () { light(cards, true); });
    for (const end of ["mouseleave", "focusout"]) element.addEventListener(end, function () { light(cards, false); });
  }

  for (const card of document.querySelectorAll("aside .finding")) watch(card, [card.id]);
  for (const hit of document.querySelectorAll(".hit")) watch(hit, ids(hit));
})();
