/** A node of a syntax tree, as far as it is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is Node {
  return isObject(value) && typeof Reflect.get(value, 'type') === 'string';
}

/** The nodes right below a node; the name of a property is no text. */
function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([name]) => !(node.type === 'Property' && name === 'key'))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** Shorter texts weigh less in the code than as a place in a list. */
const shortest = 4;

function isSentence(text: unknown): text is string {
  return typeof text === 'string' && text.length >= shortest && /[а-яё]{2}/i.test(text);
}

/**
 * A calculator's code with its Russian sentences taken out, to be read from the page. There they compress together with
 * the words that stand in it already.
 *
 * @param code - a whole module
 * @param program - its syntax tree
 * @param id - of the element of the page that holds them
 * @example takeSentences('const late = "Срок уже прошёл";', parse(…))
 * // { code: 'const $sentences = …;const late = $sentences[0];', sentences: ['Срок уже прошёл'] }
 */
export function takeSentences(
  code: string,
  program: Node,
  id = 'sentences',
): { code: string; sentences: readonly string[] } {
  const sentences: string[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  const place = (sentence: string) => {
    const at = sentences.indexOf(sentence);
    return `$sentences[${at < 0 ? sentences.push(sentence) - 1 : at}]`;
  };
  const visit = (node: Node) => {
    const value: unknown = Reflect.get(node, 'value');
    if (node.type === 'Literal' && isSentence(value)) edits.push({ ...node, text: place(value) });
    if (node.type === 'TemplateElement') {
      const cooked: unknown = isObject(value) ? Reflect.get(value, 'cooked') : undefined;
      if (isSentence(cooked)) edits.push({ ...node, text: `\${${place(cooked)}}` });
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  if (sentences.length === 0) return { code, sentences };
  let rest = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + text + rest.slice(end);
  return {
    code: `const $sentences = JSON.parse(document.getElementById('${id}').textContent);${rest}`,
    sentences,
  };
}
