/** What a translator of a browser did to what is watched, step by step. */
let steps: MutationRecord[] = [];
const observer = new MutationObserver((records) => steps.push(...records));

/** Watches a part of the page that a view has drawn. */
export function watchTranslation(element: Element): void {
  observer.observe(element, { childList: true, subtree: true });
}

// A view asks for its drawings by this event, whose `detail` is the drawing: each comes once what is under way is done.
addEventListener('draw', ({ detail }: CustomEventInit) => queueMicrotask(() => drawUntranslated(detail)));

/**
 * Draws what is watched as if no translator had touched it. They put elements of their own in place of its texts, and a view
 * would go on writing into texts that nobody sees: so their steps are taken back, one by one, and what the drawing has left as it
 * was is given back to them.
 */
function drawUntranslated(draw: () => void): void {
  steps.push(...observer.takeRecords());
  for (const { target, addedNodes, removedNodes, nextSibling } of [...steps].reverse()) {
    for (const node of addedNodes) target.removeChild(node);
    for (const node of removedNodes) target.insertBefore(node, nextSibling);
  }
  const texts = steps.map(({ removedNodes: [text] }) => text?.textContent);
  draw();
  steps = steps.filter(({ target, addedNodes, removedNodes }, index) => {
    const [text] = removedNodes;
    const [given] = addedNodes;
    const same = given && text?.parentNode === target && text.textContent === texts[index];
    if (same) target.replaceChild(given, text);
    return same;
  });
  observer.takeRecords();
}
