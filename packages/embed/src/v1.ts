/**
 * The loader: turns `<a data-poryadok="calculators/…">` into the calculator itself.
 *
 * One request, under 1 kB, no dependency, no global name. Where it does not run, the link stays a link.
 */
import { readFrameMessage } from './protocol.ts';

/** The site by the script's own address. A bundled script has none: there the link says where the site is. */
const own = /^(http.+)\/embed\/v1\.js/.exec((document.currentScript as HTMLScriptElement)?.src);

function embed(link: HTMLAnchorElement): void {
  const data = link.dataset;
  const base = (own ?? /^(http.+?)\/(calculators|procedures)\//.exec(link.href))?.[1];
  if (!base || !/^(calculators|checklists)\/[\w-]+$/.test(data.poryadok as string)) return;

  const options = new URLSearchParams({ v: '1', host: origin });
  for (const name in data)
    if (/^(theme|accent|results|prefill)/.test(name)) options.set(name, data[name] as string);

  const frame = document.createElement('iframe');
  frame.title = link.innerText || base;
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.style.cssText = `display:block;width:100%;border:0;height:480px;min-height:${data.minHeight}px`;
  frame.src = `${base}/embed/${data.poryadok}/#${options}`;

  let answered = false;
  addEventListener('message', (message) => {
    const event =
      message.source === frame.contentWindow &&
      frame.src.startsWith(`${message.origin}/`) &&
      readFrameMessage(message.data);
    if (!event) return;
    answered = true;
    if (event.type === 'resize') frame.style.height = `${event.detail.height}px`;
    link.dispatchEvent(new CustomEvent(`poryadok:${event.type}`, { bubbles: true, detail: event.detail }));
  });
  // A frame that is blocked or down never answers: the reader gets the link back.
  frame.onload = () =>
    setTimeout(() => {
      if (!answered) link.style.display = '';
    }, 5000);

  // Hidden, not removed: a framework that drew the link must find it where it was.
  delete data.poryadok;
  link.style.display = 'none';
  link.after(frame);
}

/** While the page is still being read a link may stand there without its text. */
function scan(): void {
  if (document.readyState !== 'loading')
    document.querySelectorAll<HTMLAnchorElement>('a[data-poryadok]').forEach(embed);
}

scan();
document.addEventListener('readystatechange', scan);
new MutationObserver(scan).observe(document, { childList: true, subtree: true });
