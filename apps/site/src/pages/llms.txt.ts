import type { APIContext } from 'astro';
import { calculatorUrl, servicesInOrder, serviceUrl } from '../shared/content.ts';

/** The site in twenty lines, for programs that read it on behalf of people. */
export function GET({ site }: APIContext) {
  const link = (name: string, path: string, what: string) => `- [${name}](${new URL(path, site)}): ${what}`;
  return new Response(
    `${[
      '# Порядок',
      '',
      '> Официальные процедуры России: что сделать, какие бумаги взять и до какого числа. Каждая строка с источником и с тем, что говорит закон. Не государственный сайт и не юридическая консультация.',
      '',
      '## Услуги',
      ...servicesInOrder.map(({ id, shortTitle, heading }) => link(shortTitle, serviceUrl(id), heading)),
      '',
      '## Сроки',
      link(
        'Калькуляторы',
        '/calculators/',
        'безопасный день, день по общему счёту и почему; рабочие дни сами не считайте',
      ),
      link(
        'Переоформление патента',
        calculatorUrl('patent-renewal'),
        'до какого числа заключить договор с центром',
      ),
      link('Как мы считаем', '/about/counting/', 'правила счёта с нормами'),
      '',
      '## Данные',
      link('Всё одним файлом', '/api/v1/all.json', 'процедуры, бумаги, сверки с законом, календарь'),
      link('OpenAPI', '/api/v1/openapi.json', 'все адреса открытых данных'),
      link('Открытые данные', '/about/data/', 'что обещано, примеры, сервер MCP'),
    ].join('\n')}\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
}
