import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** What never shows. */
const unseen = new Set(['head', 'script', 'style', 'template']);

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE && !!(node as HTMLElement).rawTagName;
}

/** An element as rules and styles see it: its name, classes, role and type, and which `aria-` attributes it has. */
function markOf(element: HTMLElement): string {
  const { class: classes = '', role, type, ...others } = element.attributes;
  return [
    element.rawTagName.toLowerCase(),
    ...[...classes.split(/\s+/).filter(Boolean)].sort().map((name) => `.${name}`),
    role && `[role=${role}]`,
    type && `[type=${type}]`,
    ...Object.keys(others)
      .filter((name) => name.startsWith('aria-'))
      .sort()
      .map((name) => `[${name}]`),
  ].join('');
}

/**
 * Every kind of mark-up on a page: each element under its three nearest ancestors.
 *
 * @example signatures(parse('<main><p class="b a" aria-live="polite">x</p></main>')) // Set { 'main', 'main > p.a.b[aria-live]' }
 */
export function signatures(root: HTMLElement): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (parent: HTMLElement, above: readonly string[]) => {
    for (const child of parent.childNodes) {
      if (!isElement(child) || unseen.has(child.rawTagName.toLowerCase())) continue;
      const line = [...above, markOf(child)];
      found.add(line.join(' > '));
      walk(child, line.slice(-3));
    }
  };
  walk(root, []);
  return found;
}

/**
 * A few pages that together show every kind of mark-up that any page shows. Greedy: the page that adds most for its size is
 * next. New mark-up changes the choice by itself.
 *
 * @returns pages of `pages`, in the order in which they were chosen
 */
export function coverOf<Page extends { root: HTMLElement; html: string }>(
  pages: readonly Page[],
): readonly Page[] {
  const left = pages.map((page) => ({ page, adds: new Set(signatures(page.root)) }));
  const worth = ({ page, adds }: (typeof left)[number]) => adds.size / Math.sqrt(page.html.length);
  const chosen: Page[] = [];
  for (;;) {
    const [best] = left.sort((a, b) => worth(b) - worth(a));
    if (!best || best.adds.size === 0) return chosen;
    chosen.push(best.page);
    const shown = [...best.adds];
    for (const { adds } of left) for (const signature of shown) adds.delete(signature);
  }
}
