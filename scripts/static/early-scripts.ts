/**
 * Scripts that stand in the page itself and run before anything else, each for one reason. The Content Security Policy names them
 * by their hash. Plain JavaScript of the year 2018, so that an old browser can at least say that it is one.
 */

/** Takes the theme that the reader chose in the show, or the system's, before anything is painted. */
export const THEME_SCRIPT = `(function(){var kept;try{kept=localStorage.getItem('slidev-color-schema')}catch(error){}document.documentElement.classList.add(({dark:'dark',light:'light'})[kept]||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'))})()`

/** The cover is for the first slide: where the address names another one, the page waits for the show. */
export const ELSEWHERE_SCRIPT = `if(!/^(#\\/?1?)?$/.test(location.hash))document.documentElement.classList.add('elsewhere')`

/**
 * Where a browser keeps nothing for the site (data blocked, a frame without an origin) asking for its storage is an error, which would end
 * Slidev before it begins. The page gets a storage that lasts as long as it does, and where there are no channels, some that lead nowhere.
 */
export const MEMORY_SCRIPT = `(function(){
function memory(){var kept=new Map();return{getItem:function(k){k=String(k);return kept.has(k)?kept.get(k):null},setItem:function(k,v){kept.set(String(k),String(v))},removeItem:function(k){kept.delete(String(k))},clear:function(){kept.clear()},key:function(i){return Array.from(kept.keys())[i]||null},get length(){return kept.size}}}
['localStorage','sessionStorage'].forEach(function(name){try{window[name].getItem('')}catch(error){Object.defineProperty(window,name,{value:memory(),configurable:true})}})
if(!window.BroadcastChannel)window.BroadcastChannel=function(){this.postMessage=this.addEventListener=this.removeEventListener=this.close=function(){}}
})()`

/**
 * Shows what the page says of itself (\`.stuck\`) when the show does not come: at once where a file of it is refused or it ends with
 * an error, and else some seconds after it was begun. Should it come after all, setup/main.ts takes the words away.
 */
export const STUCK_SCRIPT = `(function(){
function stuck(){var app=document.getElementById('app');if(app&&!app.childElementCount)document.documentElement.classList.add('stuck')}
if(location.protocol==='file:')document.documentElement.classList.add('stuck','opened-as-file')
addEventListener('error',function(event){if(!event.target||event.target===window||event.target.tagName==='SCRIPT')setTimeout(stuck,1000)},true)
addEventListener('unhandledrejection',function(){setTimeout(stuck,1000)})
addEventListener('show-begins',function(){setTimeout(stuck,8000)})
})()`

/**
 * Begins the show: at once where the address names another slide than the first, otherwise at the first sign that somebody is there or
 * that another window shows the lesson, and at the latest some seconds after the page has loaded. Until then its first slide stands in the
 * page, and a slow machine has nothing to do. The parts are run one by one, so that the browser can answer in between. Keys pressed before the show is there are kept for it
 * (components/site/beginning.ts).
 */
export const BEGIN_SCRIPT = `(function(){
var signs=['keydown','pointermove','pointerdown','touchstart','wheel','focusin','hashchange'],parts=[].slice.call(document.querySelectorAll('link[data-part]')),begun
function begin(){
if(begun)return
begun=true
signs.forEach(function(sign){removeEventListener(sign,begin,true)})
dispatchEvent(new Event('show-begins'))
next()
}
function next(){var part=parts.shift();if(part)import(part.href).then(function(){setTimeout(next)})}
function keep(event){
if(!window.earlyKeys)removeEventListener('keydown',keep,true)
else if(!event.ctrlKey&&!event.metaKey&&!event.altKey&&!event.repeat&&!event.target.closest('a,button'))window.earlyKeys.push(event)
}
if(document.documentElement.classList.contains('elsewhere'))return begin()
window.earlyKeys=[]
addEventListener('keydown',keep,true)
signs.forEach(function(sign){addEventListener(sign,begin,{capture:true,passive:true})})
addEventListener('load',function(){
parts.forEach(function(part){part.rel='modulepreload'})
setTimeout(begin,4000)
})
var others=new BroadcastChannel('show')
others.onmessage=function(message){if(message.data==='here'){others.close();begin()}}
others.postMessage('anybody')
})()`

/** The page for an address that does not exist may stand at any depth: looks for the lesson in every folder above, and leads there. */
export const NOT_FOUND_SCRIPT = `(function look(folder){
fetch(folder+'bibliography.json',{method:'HEAD'}).then(function(response){if(!response.ok)throw 0;document.querySelector('a').href=folder})
.catch(function(){if(folder!=='/')look(folder.replace(/[^/]*\\/$/,''))})
})(location.pathname.replace(/[^/]*$/,''))`

/** All that stand in a page of the site, by its Content Security Policy. */
export const EARLY_SCRIPTS = [MEMORY_SCRIPT, THEME_SCRIPT, ELSEWHERE_SCRIPT, STUCK_SCRIPT, BEGIN_SCRIPT, NOT_FOUND_SCRIPT]
