/** All of the page that the sidebar could have changed. Runs inside the browser, so it stands alone. */
export function pageState() {
  const { documentElement: html } = document;
  const elements = [html, document.head, document.body, ...html.querySelectorAll('[data-huandeqi]')];
  return {
    elements: elements.map(({ tagName, attributes, childElementCount, innerHTML }) => ({
      tagName,
      attributes: [...attributes].map((each) => `${each.name}=${each.value}`),
      inside: tagName === 'HTML' ? childElementCount : innerHTML,
    })),
    sheets: document.styleSheets.length,
    width: document.body.getBoundingClientRect().width,
  };
}
