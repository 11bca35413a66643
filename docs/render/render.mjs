// Draws every diagram of processes/ as a picture in docs/processes/.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const pictures = join(root, 'docs', 'processes');
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const margin = 20;
const page0 = `<style>body { margin: 0 } svg text { font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
  #canvas { width: 1200px; height: 800px }</style><div id="canvas"></div>`;

function browser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome', 'chromium-headless-shell'];
  const found = process.env.CHROMIUM ?? process.env.PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);
  if (!found) {
    throw new Error('No Chromium found: set CHROMIUM to its path');
  }
  return found;
}

function diagrams(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.bpmn')).sort()
    .map((file) => join(folder, file));
}

async function svgOf(page, xml) {
  await page.setContent(page0);
  await page.addScriptTag({ path: viewer });
  return page.evaluate(async ({ xml, margin }) => {
    const diagram = new BpmnJS({
      container: '#canvas',
      textRenderer: { defaultStyle: { fontFamily: '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif' } },
    });
    const { warnings } = await diagram.importXML(xml);
    if (warnings.length) {
      throw new Error(warnings.map((warning) => warning.message).join('\n'));
    }
    const { svg } = await diagram.saveSVG();
    const box = diagram.get('canvas').viewbox().inner;
    document.body.innerHTML = svg;
    const drawn = document.querySelector('svg');
    const width = Math.ceil(box.width + 2 * margin);
    const height = Math.ceil(box.height + 2 * margin);
    drawn.setAttribute('viewBox', `${box.x - margin} ${box.y - margin} ${width} ${height}`);
    drawn.setAttribute('width', width);
    drawn.setAttribute('height', height);
    drawn.style.display = 'block';
    return { width, height };
  }, { xml, margin });
}

mkdirSync(pictures, { recursive: true });
const chrome = await chromium.launch({
  executablePath: browser(),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await chrome.newPage();
for (const file of diagrams(join(root, 'processes'))) {
  const size = await svgOf(page, readFileSync(file, 'utf8'));
  await page.setViewportSize(size);
  const picture = join(pictures, basename(file, '.bpmn') + '.png');
  await page.screenshot({ path: picture });
  console.log(`${basename(picture)} ${size.width} x ${size.height}, ${Math.ceil(statSync(picture).size / 1024)} kB`);
}
await chrome.close();
