import type {} from '@poryadok/embed/events';
import { PoryadokEmbed } from '@poryadok/embed/react';

export const page = (
  <PoryadokEmbed site="https://poryadok.example" widget="calculators/patent-renewal" theme="auto">
    До какого числа переоформить патент
  </PoryadokEmbed>
);
export const wrong = (
  // @ts-expect-error no widget is called so
  <PoryadokEmbed site="https://poryadok.example" widget="patent-renewal">
    x
  </PoryadokEmbed>
);

document.addEventListener('poryadok:progress', ({ detail }) => {
  const left: number = detail.total - detail.done;
  document.title = String(left);
});
