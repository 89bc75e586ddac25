/** Types of the events that a frame's link or element tells, for `addEventListener` on any element or the document. */
import type { Failure, Progress, Result } from './protocol.ts';

export interface PoryadokEvents {
  'poryadok:ready': CustomEvent<{ widget?: string }>;
  'poryadok:resize': CustomEvent<{ height: number }>;
  'poryadok:result': CustomEvent<Result>;
  'poryadok:progress': CustomEvent<Progress>;
  'poryadok:error': CustomEvent<Failure>;
}

declare global {
  interface DocumentEventMap extends PoryadokEvents {}
  interface HTMLElementEventMap extends PoryadokEvents {}
}
