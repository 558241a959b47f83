/** A button where the stage looks for a launcher; a frame prepared on approach, shown and focused on the click. */
const button = document.createElement('button');
button.dataset.huandeqi = '';
button.style = 'position:fixed;right:0;top:58%;width:96px;height:48px';
let frame;
let loaded = false;
let open = false;

function prepare() {
  if (frame) return;
  frame = document.createElement('iframe');
  frame.style = 'position:fixed;inset:0 0 0 auto;width:400px;height:100%;visibility:hidden';
  frame.src = chrome.runtime.getURL('sidepanel.html');
  frame.onload = () => {
    loaded = true;
    if (open) focus();
  };
  document.documentElement.append(frame);
}

function focus() {
  frame.focus();
  frame.contentWindow.postMessage('opened', '*');
}

button.onpointerenter = prepare;
button.onclick = () => {
  prepare();
  open = true;
  frame.style.visibility = 'visible';
  if (loaded) focus();
};
document.documentElement.append(button);
