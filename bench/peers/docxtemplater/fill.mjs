// Fills a template made from our own report, every figure a {tag}. Keeps the first result; then each line on standard
// input asks for one filling and is answered with its milliseconds, so that the caller can take turns with its own.
//   node fill.mjs template.docx values.json result.docx
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const [template, values, result] = process.argv.slice(2);
const bytes = readFileSync(template);
const data = JSON.parse(readFileSync(values, "utf8"));

function fill() {
  const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
  document.render(data);
  return document.toBuffer({ compression: "DEFLATE", compressionOptions: { level: 1 } });
}

writeFileSync(result, fill());
for await (const _ of createInterface({ input: process.stdin })) {
  const start = process.hrtime.bigint();
  fill();
  console.log(Number(process.hrtime.bigint() - start) / 1e6);
}
