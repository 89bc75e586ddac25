// What a server that draws pages in React runs.
import { PoryadokEmbed } from '@poryadok/embed/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

console.log(
  renderToString(
    createElement(
      PoryadokEmbed,
      {
        site: 'https://poryadok.example',
        widget: 'calculators/patent-renewal',
        prefill: { patentIssuedOn: '19.01.2026' },
      },
      'До какого числа переоформить патент',
    ),
  ),
);
