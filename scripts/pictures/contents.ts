import { fileOf, variants } from './picture';
import type { Picture } from './picture';

const width = 180;

function row(picture: Picture): string {
  const shown = picture.says.replaceAll('"', '&quot;');
  const cells = variants.map((variant) => {
    const file = fileOf(picture, variant);
    return `[<img src="${file}" width="${width}" alt="${shown}, ${variant.says}">](${file})`;
  });
  return `| ${picture.says} | ${cells.join(' | ')} |`;
}

function table(page: string, pictures: readonly Picture[]): string {
  return [
    `## ${page}`,
    '',
    `| state | ${variants.map(({ says }) => says).join(' | ')} |`,
    `| --- | ${variants.map(() => '---').join(' | ')} |`,
    ...pictures.map(row),
  ].join('\n');
}

/** The index of the album as Markdown: a table a page, a row a state, a column a variant. */
export function contentsOf(pictures: readonly Picture[]): string {
  const pages = [...new Set(pictures.map(({ page }) => page))];
  const links = pages.map((page) => `[${page}](#${page})`).join(' · ');
  const introduction =
    'Written by `npm run screenshots` from the table in `scripts/pictures/table.ts`: the production package, in the\n' +
    'simulator, against the sandbox. The simulator is a preview; how WeChat draws it is to be seen in WeChat only.';
  const tables = pages.map((page) =>
    table(
      page,
      pictures.filter((picture) => picture.page === page),
    ),
  );
  return `${['# Every page, as people meet it', introduction, links, '<!-- prettier-ignore-start -->', ...tables, '<!-- prettier-ignore-end -->'].join('\n\n')}\n`;
}
