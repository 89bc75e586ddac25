/**
 * `<poryadok-embed data-poryadok="calculators/…"><a href="…">…</a></poryadok-embed>`: the loader as a custom element, for
 * pages that a framework draws. The frame stands in the element's shadow, where no framework looks; the link inside is what
 * the server sends, what readers without scripts get, and where the site is. Importing it on a server does nothing.
 */
import { frameAddress, siteOf } from './address.ts';
import type {} from './events.ts';
import { readFrameMessage } from './protocol.ts';

/** How long a frame in sight may say nothing before the link takes its place. */
const patience = 5000;

/** Draws the frame of an element and keeps it as the element's attributes and link say, until it is ended. */
function follow(host: HTMLElement): () => void {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const slot = document.createElement('slot');
  let frame: HTMLIFrameElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;

  const tell = (type: string, detail: object) =>
    host.dispatchEvent(new CustomEvent(`poryadok:${type}`, { bubbles: true, detail }));
  const show = (framed: boolean) => {
    slot.style.display = framed ? 'none' : 'contents';
    if (frame) frame.style.display = framed ? 'block' : 'none';
  };
  const sight = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (told) return;
      show(false);
      tell('error', { code: 'silent' });
    }, patience);
  });

  const minHeight = () => `${host.dataset.minHeight}px`;
  const draw = () => {
    const link = host.querySelector('a');
    const address = link && frameAddress(host, siteOf(link.href));
    const title = host.title || link?.textContent.trim() || document.title;
    const widget = address ? address.split('#', 1)[0] : undefined;
    if (frame && address && (frame.name === address || (told && frame.name.startsWith(`${widget}#`)))) {
      // In place, so that what is typed stays; the frame sees to what has changed.
      if (frame.name !== address) frame.contentWindow?.location.replace(address);
      Object.assign(frame, { name: address, title });
      frame.style.minHeight = minHeight();
      return;
    }
    frame?.remove();
    frame = undefined;
    told = false;
    sight.disconnect();
    show(false);
    if (!address) return;
    frame = document.createElement('iframe');
    Object.assign(frame, { name: address, title, loading: 'lazy', referrerPolicy: 'no-referrer' });
    frame.style.cssText = `opacity:0;width:100%;border:0;height:480px;min-height:${minHeight()}`;
    frame.src = address;
    shadow.append(frame);
    show(true);
    sight.observe(frame);
  };
  const listen = ({ source, origin: from, data }: MessageEvent) => {
    if (!frame || source !== frame.contentWindow) return;
    const event = (from === origin || frame.src.startsWith(`${from}/`)) && readFrameMessage(data);
    if (!event) return;
    told = true;
    frame.style.opacity = '';
    if (event.type === 'resize') frame.style.height = `${event.detail.height}px`;
    show(true);
    tell(event.type, event.detail);
  };

  const changes = new MutationObserver(draw);
  shadow.replaceChildren(slot);
  draw();
  changes.observe(host, { attributes: true, childList: true, subtree: true });
  // A page changes its colours at its root.
  for (const root of [document.documentElement, document.body]) changes.observe(root, { attributes: true });
  addEventListener('message', listen);
  return () => {
    changes.disconnect();
    sight.disconnect();
    clearTimeout(timer);
    removeEventListener('message', listen);
    frame?.remove();
  };
}

/**
 * Tells the browser of `<poryadok-embed>`. Twice, or where there is no browser, it does nothing.
 */
export function defineEmbed(): void {
  if (typeof customElements === 'undefined' || customElements.get('poryadok-embed')) return;
  const ends = new WeakMap<HTMLElement, () => void>();
  customElements.define(
    'poryadok-embed',
    class extends HTMLElement {
      connectedCallback() {
        ends.set(this, follow(this));
      }
      disconnectedCallback() {
        ends.get(this)?.();
      }
    },
  );
}

defineEmbed();
