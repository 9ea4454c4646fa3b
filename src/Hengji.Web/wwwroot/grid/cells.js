/** What stands in a cell; long words lie in a box of their own that shows a few lines. */
export function write(cell, text) { (cell.querySelector("div") ?? cell).textContent = text; }
