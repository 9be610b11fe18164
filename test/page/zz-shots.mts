import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';
const b = await openBrowser(); const s = await serve();
for (const [name, end] of [['poster','#poster=yes'],['picture','#chart=yoy-bar&topic=investment&form=picture'],['gallery','']] as const)
 for (const width of [375,1200]) { const p = await b.newPage(); await p.setViewport({width, height: 900}); await p.goto(`${s.address}builder/index.html${end}`, {waitUntil:'networkidle0'}); await new Promise(r=>setTimeout(r,500)); await p.screenshot({path:`/tmp/pages-x/${name}-${width}.png`, fullPage: name!=='gallery'}); await p.close(); }
// heights: measured against estimated
const {figureHeights} = await import('../../src/pages/snippet/height.js');
const {reportFigures} = await import('../../src/pages/report-figures.js');
const all = reportFigures(); const sample = all.filter((f,i)=>f.chart==='district-map'||f.chart==='project-timeline'||i%9===0).map(f=>({chart:f.chart,attributes:f.attributes as Record<string,string>}));
sample.push({chart:'yoy-bar',attributes:{topic:'investment'}},{chart:'yoy-bar',attributes:{topic:'employment'}});
for (const [k,w,vw] of [['phone',343,375],['desktop',640,1200]] as const) {
  const p = await b.newPage(); await p.setViewport({width: vw, height: 900, hasTouch: k==='phone', isMobile: k==='phone'}); await p.goto(`${s.address}embed/index.html?chart=yoy-bar&topic=investment`, {waitUntil:'networkidle0'});
  for (const locale of ['zh','en'] as const) {
  const m = await p.evaluate(async (sample,w,lang)=>{ document.body.replaceChildren(); const out:number[]=[]; for (const {chart,attributes} of sample){ const d=document.createElement('div'); d.style.width=w+'px'; const e=document.createElement('hs-'+chart); e.lang=lang; for(const [n,v] of Object.entries(attributes)) e.setAttribute(n,v); d.append(e); document.body.append(d); await (e as any).updateComplete; await new Promise(r=>setTimeout(r,60)); out.push(e.offsetHeight); d.remove(); } return out; }, sample, w, locale==='zh'?'zh-CN':'en');
  m.forEach((h,i)=>{ const f=sample[i]; let est=0; try{est=figureHeights(f.chart,f.attributes,locale)[k]}catch(e){est=-1} console.log(k,locale,f.chart,JSON.stringify(f.attributes),'measured',h,'estimated',est,'diff',est-h); });
  }
  await p.close();
}
await b.close(); s.close();
