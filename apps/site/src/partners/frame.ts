import { startFrame } from '@poryadok/embed/frame';

const root = document.querySelector<HTMLElement>('main');
if (root) startFrame({ root });
