/**
 * The loader: turns `<a data-poryadok="calculators/…">` into the calculator itself, and keeps the frame with its link.
 *
 * One request, under 1 kB, no dependency, no global name. Where it does not run, the link stays a link.
 */
import { frameAddress, siteOf } from './address.ts';
import { protocol } from './protocol.ts';

declare global {
  namespace CSS {
    /**
     * The first copy of the loader marks the page, and the others leave all to it. Not on the document or the window: there an
     * image or a form of the page may have this name.
     */
    let poryadok: unknown;
  }
}

/** Frames and the links that they stand for, each right after its link. */
const frames = new Map<HTMLIFrameElement, HTMLAnchorElement>();

/**
 * The site by the script's own address. A bundled script has none, and a partner's own copy has that of this page: there the
 * link says where the site is.
 */
const own = siteOf((document.currentScript as HTMLScriptElement)?.src.replace(origin, ''));

/** Link or frame is seen, never both; and the page around is told. */
function tell(
  link: HTMLAnchorElement,
  frame: HTMLIFrameElement,
  linkDisplay: string,
  frameDisplay: string,
  type: string,
  detail: object,
): void {
  link.style.display = linkDisplay;
  frame.style.display = frameDisplay;
  link.dispatchEvent(new CustomEvent(`poryadok:${type}`, { detail, bubbles: true }));
}

/** Links come, go, move and change, and their frames follow. */
function follow(): void {
  frames.forEach((link, frame) => {
    // biome-ignore lint/style/useTemplate: two bytes less as it is sent.
    frame.style.minHeight = link.dataset.minHeight + 'px';
    if (
      !(
        link.nextElementSibling === frame &&
        frame.isConnected &&
        frame.name.includes(`/${link.dataset.poryadok}/`)
      )
    ) {
      frame.remove();
      frames.delete(frame);
      frame.style = link.style.display = '';
    }
  });
  // A page changes its colours at its root.
  document.querySelectorAll<HTMLAnchorElement>('html,body,a[data-poryadok]').forEach((link) => {
    changes.observe(link, { attributes: true });
    const next = link.nextElementSibling as HTMLIFrameElement;
    const src = frameAddress(link, own);
    // What an editor edits is left alone.
    if (!src || link.isContentEditable) return;
    if (frames.has(next)) {
      // In place, so that what is typed stays; the frame sees to what has changed.
      if (next.name !== src) {
        next.name = src;
        (next.contentWindow as Window).location.replace(src);
      }
      return;
    }
    // A copy of this part of the page brings a copy of its frame, which nobody hears yet.
    const frame = next?.name === src ? next : document.createElement('iframe');
    frame.src = frame.name = src;
    // Hidden, not removed: a framework that drew the link must find it where it was.
    link.style.display = 'none';
    frame.referrerPolicy = 'no-referrer';
    frame.loading = 'lazy';
    frame.style = 'border:0;opacity:0;width:100%;min-width:100%;height:480px';
    link.after(frame);
    frames.set(frame, link);
    new IntersectionObserver(([entry]) => {
      // By now the text of the link has been read.
      frame.title = link.title || link.text.trim() || link.querySelector('img')?.alt || document.title;
      // Only what is in sight is waited for: a lazy frame below has not been asked for.
      if ((entry as IntersectionObserverEntry).isIntersecting)
        setTimeout(
          () => frame.style.opacity && tell(link, frame, '', 'none', 'error', { code: 'silent' }),
          5000,
        );
    }).observe(frame);
  });
}

const changes = new MutationObserver(follow);

if (!CSS.poryadok) {
  CSS.poryadok = 1;
  addEventListener('message', ({ source, origin: from, data }) => {
    follow();
    frames.forEach((link, frame) => {
      const { poryadok, type, ...detail } = { ...data };
      if (
        source === frame.contentWindow &&
        // The frames of a page without an origin, in a sandbox, have none either.
        [origin, new URL(frame.src).origin].includes(from) &&
        poryadok === protocol
      ) {
        frame.style.opacity = '';
        // What is no number, the style does not take.
        frame.style.height = `clamp(100px,${+detail.height}px,3e4px)`;
        tell(link, frame, 'none', 'block', type, detail);
      }
    });
  });
  follow();
  changes.observe(document, { childList: true, subtree: true });
}
