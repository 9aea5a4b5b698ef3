import { fileOf, screenVariants, variants, variantsOf } from './picture';
import type { Picture, Variant } from './picture';

const width = 180;

/** The columns of a page: the screens that only some states are shown on stand last. */
const columnsOf = (pictures: readonly Picture[]): readonly Variant[] =>
  pictures.some(({ onOtherScreens }) => onOtherScreens) ? [...variants, ...screenVariants] : variants;

function row(picture: Picture, columns: readonly Variant[]): string {
  const shown = picture.says.replaceAll('"', '&quot;');
  const cells = columns.map((variant) => {
    if (!variantsOf(picture).includes(variant)) return '';
    const file = fileOf(picture, variant);
    return `[<img src="${file}" width="${width}" alt="${shown}, ${variant.says}">](${file})`;
  });
  return `| ${picture.says} | ${cells.join(' | ')} |`;
}

function table(page: string, pictures: readonly Picture[]): string {
  const columns = columnsOf(pictures);
  return [
    `## ${page}`,
    '',
    `| state | ${columns.map(({ says }) => says).join(' | ')} |`,
    `| --- | ${columns.map(() => '---').join(' | ')} |`,
    ...pictures.map((picture) => row(picture, columns)),
  ].join('\n');
}

/** The index of the album as Markdown: a table a page, a row a state, a column a variant. */
export function contentsOf(pictures: readonly Picture[]): string {
  const pages = [...new Set(pictures.map(({ page }) => page))];
  const links = pages.map((page) => `[${page}](#${page})`).join(' · ');
  const introduction =
    'Written by `npm run screenshots` from the table in `__tests__/pictures/table.ts`. It shows the production package in the\n' +
    'simulator, against the sandbox. WeChat may draw details differently.';
  const sheets =
    'The main screens [in light](contact-sheet.png) and [in dark](contact-sheet-dark.png), [one app in three brands](brands.png), and\n' +
    '[a first sign-in](sign-in.webp).';
  const tables = pages.map((page) =>
    table(
      page,
      pictures.filter((picture) => picture.page === page),
    ),
  );
  return `${['# Every page in every state', introduction, sheets, links, '<!-- prettier-ignore-start -->', ...tables, '<!-- prettier-ignore-end -->'].join('\n\n')}\n`;
}
