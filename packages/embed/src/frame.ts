/**
 * The frame's side of the embed: the options it was given, its height and its answers to the page around it.
 *
 * It listens to no message: what the page around has to say stands in the fragment, and nothing it posts can have an effect.
 */
import { readable } from './contrast.ts';
import { type FrameOptions, parseFrameOptions } from './frame-options.ts';
import { type Failure, type FrameMessage, type Progress, protocol, type Result } from './protocol.ts';

export { contrast, readable } from './contrast.ts';
export { type FrameOptions, parseFrameOptions, prefilled } from './frame-options.ts';
export type { Progress, Result } from './protocol.ts';

/** A frame that speaks to the page around it. */
export interface Frame {
  options: FrameOptions;
  /** Tells the page around the frame the answer, if it asked for answers. */
  postResult(value: Result): void;
  /** Tells it how far a list has come, if it asked for answers. */
  postProgress(value: Progress): void;
  /** Tells it what of its own attributes could not be used. */
  postFailure(value: Failure): void;
  /** Ends measuring. */
  stop(): void;
}

/** Sets the partner's colour in place of the page's own, as it can be read on its paper. */
function paint({ style }: HTMLElement, accent: string): void {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
  for (const name of ['--accent', '--accent-2', '--solid']) style.setProperty(name, readable(accent, paper));
  for (const name of ['--accent-ink', '--solid-ink']) style.setProperty(name, paper);
}

/**
 * Starts the talk of an embedded page with the page around it: applies theme and accent, posts `ready`,
 * then the height of `root` each time it changes. Opened on its own, outside a frame, it posts nothing. Where the page around
 * gets answers, the root element has `data-results`.
 *
 * @param root - the element whose height the frame takes; its own box without outer margins.
 * The body is no good: it never gets lower than the frame already is.
 * @returns the options, and the way to post results
 * In a frame's page: `const frame = startFrame({ root: document.querySelector('main') })`, then
 * `frame.postResult({ calculator: 'patent-renewal', headline: 'Заключите договор не позже…', outcomes: [] })`.
 */
export function startFrame({ root }: { root: HTMLElement }): Frame {
  const options = parseFrameOptions(location.hash);
  const page = document.documentElement;
  const scheme = matchMedia('(prefers-color-scheme: dark)');

  // «auto» is the name of no theme: the reader's setting stands.
  page.dataset.theme = options.theme;
  if (options.results) page.dataset.results = '';
  const { accent } = options;
  const repaint = () => {
    if (accent) paint(page, accent);
  };
  repaint();
  scheme.addEventListener('change', repaint);

  // A page that changes its colours takes the frame along; for anything else the frame begins anew.
  const follow = () => {
    const asked = parseFrameOptions(location.hash);
    // A link within the page.
    if (asked.host === undefined) return;
    page.dataset.theme = asked.theme;
    repaint();
    if (JSON.stringify({ ...asked, theme: options.theme }) !== JSON.stringify(options)) location.reload();
  };
  addEventListener('hashchange', follow);

  const post = (message: FrameMessage, to: string) => {
    if (parent !== window) parent.postMessage(message, to);
  };
  // A height says nothing about the person, so a page without an origin of its own (a local file) gets it too.
  const anyone = options.host ?? '*';
  const widget = /embed\/(.+)\/$/.exec(location.pathname)?.[1] ?? '';
  post({ poryadok: protocol, type: 'ready', widget }, anyone);
  // Answers follow from what the person did: they go to the page that the loader named and that asked, or nowhere.
  const answer = (message: FrameMessage) => {
    if (options.results && options.host) post(message, options.host);
  };

  const observer = new ResizeObserver(() => {
    post(
      { poryadok: protocol, type: 'resize', height: Math.ceil(root.getBoundingClientRect().height) },
      anyone,
    );
  });
  observer.observe(root);

  return {
    options,
    postResult: (value) => answer({ ...value, poryadok: protocol, type: 'result' }),
    postProgress: (value) => answer({ ...value, poryadok: protocol, type: 'progress' }),
    postFailure: (value) => post({ ...value, poryadok: protocol, type: 'error' }, anyone),
    stop() {
      observer.disconnect();
      scheme.removeEventListener('change', repaint);
      removeEventListener('hashchange', follow);
    },
  };
}
