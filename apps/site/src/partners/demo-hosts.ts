import list from '../../../partner-demo/public/hosts/index.html?raw';

/** A page of the partner demo on which embedding might stumble. */
interface DemoHost {
  /** `framework.html` */
  file: string;
  title: string;
  /** What is awkward there. */
  text: string;
}

/** The pages as the demo itself lists them. */
export const demoHosts: readonly DemoHost[] = [
  ...list.matchAll(/<li><a href="([\w-]+\.html)">(.+?)<\/a>\. (.+?)<\/li>/g),
].map(([, file = '', title = '', text = '']) => ({ file, title, text }));
