/** Plays a page that listens: every key pressed on it, caught before anybody else sees it. */
window.__keys = [];
window.addEventListener('keydown', (event) => window.__keys.push(event.key), { capture: true });
