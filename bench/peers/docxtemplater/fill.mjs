// Fills a template made from our own report: every figure is a {tag}. Prints one line: milliseconds of each round.
//   node fill.mjs template.docx values.json rounds
import { readFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const [template, values, rounds] = process.argv.slice(2);
const bytes = readFileSync(template);
const data = JSON.parse(readFileSync(values, "utf8"));
const times = [];
let size = 0;
for (let round = 0; round < Number(rounds); round++) {
  const start = process.hrtime.bigint();
  const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
  document.render(data);
  size = document.toBuffer({ compression: "DEFLATE" }).length;
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
console.log(JSON.stringify({ times, size }));
