import { chromium } from 'playwright-core';
import AxeBuilder from 'axe-core';
const O='http://localhost:4101';
const only=process.argv[2]??'';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
async function person(name){
  const c=await b.newContext({viewport:{width:1280,height:900}, javaScriptEnabled:true});
  const p=await c.newPage();
  p.setDefaultTimeout(20000);
  await p.goto(O+'/sign-in');
  const t=await p.locator('button').allInnerTexts();
  if(!name){console.log(t.join(' | '));}
  else await p.getByRole('button',{name}).first().click();
  await p.waitForLoadState();
  return p;
}
async function shot(p,path,n,opts={}){
  const r=await p.goto(O+path); console.log(n,r.status(),p.url(), await p.title());
  for(const [w,dark] of opts.sizes??[[1280,false],[390,false]]){
    await p.setViewportSize({width:w,height:900}); await p.emulateMedia({colorScheme:dark?'dark':'light'});
    await p.screenshot({path:`/tmp/rotain/shots/${n}-${w}${dark?'-dark':''}.png`,fullPage:true});
  }
  await p.setViewportSize({width:320,height:800});
  const sw=await p.evaluate(()=>document.documentElement.scrollWidth); if(sw>320) console.log('  SCROLLS at 320:',sw);
  await p.setViewportSize({width:1280,height:900});
  await p.evaluate(AxeBuilder.source);
  const v=await p.evaluate(async()=> (await window.axe.run()).violations.map(v=>v.id+': '+v.nodes.map(n=>n.html.slice(0,120)).slice(0,3).join(' ~~ ')));
  if(v.length) console.log('  AXE',v);
}
export {b,O,person,shot};
