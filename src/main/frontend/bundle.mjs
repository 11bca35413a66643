// Bundles the browser parts into the folder given as argument.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

const out = process.argv[2];
await mkdir(out, { recursive: true });

await build({
  entryPoints: {
    app: "src/app.js",
    early: "src/early.js",
    diagram: "src/diagram.js",
    scoring: "src/scoring.js",
  },
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  target: "chrome86",
  loader: { ".svg": "dataurl", ".woff2": "dataurl" },
  legalComments: "eof",
  logLevel: "warning",
});

await build({
  entryPoints: { app: "styles/app.css" },
  outdir: out,
  bundle: true,
  minify: true,
  target: "chrome86",
  loader: { ".svg": "dataurl" },
  legalComments: "eof",
  logLevel: "warning",
});

await copyFile("styles/mark.svg", join(out, "mark.svg"));
