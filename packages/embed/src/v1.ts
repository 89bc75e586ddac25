/**
 * The loader: turns `<a data-poryadok="calculators/…">` into the calculator itself, and keeps the frame with its link.
 *
 * One request, under 1 kB, no dependency, no global name. Where it does not run, the link stays a link.
 */
import { frameAddress, siteOf } from './address.ts';
import { protocol } from './protocol.ts';

declare global {
  interface Document {
    /** The first copy of the loader marks the page, and the others leave all to it. */
    poryadok?: unknown;
  }
}

/** Frames and the links that they stand for, each right after its link. */
const frames = new Map<HTMLIFrameElement, HTMLAnchorElement>();

/**
 * The site by the script's own address. A bundled script has none, and a partner's own copy has that of this page: there the
 * link says where the site is.
 */
const own = siteOf((document.currentScript as HTMLScriptElement)?.src.replace(origin, ''));

/** Tells the page around. Link or frame is seen, never both: a frame that has not spoken yet gives its place back. */
function tell(link: HTMLAnchorElement, frame: HTMLIFrameElement, type: string, detail?: object): void {
  const silent = frame.style.opacity;
  link.style.display = silent ? '' : 'none';
  frame.style.display = silent ? 'none' : 'block';
  link.dispatchEvent(new CustomEvent(`poryadok:${type}`, { bubbles: true, detail }));
}

/** Links come, go, move and change, and their frames follow. */
function follow(): void {
  // While the page is still being read a link may stand there without its text.
  // No other state has just so many letters as «loading».
  if (!document.readyState[7]) return;
  frames.forEach((link, frame) => {
    if (!(frame.isConnected && link.nextElementSibling === frame && frame.src === frameAddress(link, own))) {
      frames.delete(frame);
      frame.remove();
      frame.style = link.style.display = '';
    }
  });
  document.querySelectorAll<HTMLAnchorElement>('a[data-poryadok]').forEach((link) => {
    const next = link.nextElementSibling as HTMLIFrameElement;
    const src = frameAddress(link, own);
    // What an editor edits is left alone.
    if (!src || frames.has(next) || link.isContentEditable) return;
    // A copy of this part of the page brings a copy of its frame, which nobody hears yet.
    const frame = next?.src === src ? next : document.createElement('iframe');
    frame.src = src;
    frame.title = link.title || link.textContent.trim() || link.querySelector('img')?.alt || document.title;
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.style = `opacity:0;width:100%;min-width:100%;border:0;height:480px;min-height:${link.dataset.minHeight}px`;
    // Hidden, not removed: a framework that drew the link must find it where it was.
    link.style.display = 'none';
    link.after(frame);
    frames.set(frame, link);
    // Only what is in sight is waited for: a lazy frame below has not been asked for.
    new IntersectionObserver(
      ([entry]) =>
        (entry as IntersectionObserverEntry).isIntersecting &&
        setTimeout(() => frame.style.opacity && tell(link, frame, 'error', { code: 'silent' }), 5000),
    ).observe(frame);
    changes.observe(link, { attributes: true });
  });
}

const changes = new MutationObserver(follow);

if (!document.poryadok) {
  document.poryadok = 1;
  addEventListener('message', ({ source, origin: from, data }) =>
    frames.forEach((link, frame) => {
      const { poryadok, type, ...detail } = { ...data };
      if (
        source === frame.contentWindow &&
        // The frames of a page without an origin, in a sandbox, have none either.
        (from === origin || frame.src.startsWith(`${from}/`)) &&
        poryadok === protocol
      ) {
        // What is no number, the style does not take.
        frame.style.height = `clamp(100px,${+detail.height}px,3e4px)`;
        frame.style.opacity = '';
        tell(link, frame, type, detail);
      }
    }),
  );
  addEventListener('DOMContentLoaded', follow);
  changes.observe(document, { childList: true, subtree: true });
  follow();
}
