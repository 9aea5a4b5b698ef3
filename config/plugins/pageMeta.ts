/** A page of WeChat's, as far as it matters here. */
interface Page {
  setData(data: object, done?: () => void): void;
}

/** What Taro hands to a page beside its tree: page-meta and navigation-bar. */
interface BesideTree {
  readonly isTransferElement?: true;
  readonly sid: string;
  /** the key of the page's data, such as `pageMeta` */
  readonly dataName: string;
  readonly _root?: { readonly ctx: Page | null } | null;
}

type Aliases = Readonly<Record<string, { readonly _num: string } | undefined>>;

/**
 * In place of the function of this name in @tarojs/plugin-platform-weapp, which sends the attributes of page-meta by a setData
 * of its own, just before that of the page's tree. Each setData is a crossing to WeChat's other thread; here the two are one.
 *
 * @returns what stands for the element in the tree: an empty text
 */
export function transferHydrateData(data: object, element: BesideTree, aliases: Aliases): object | undefined {
  if (element.isTransferElement !== true) return undefined;
  const page = element._root?.ctx;
  if (page) sendWithNext(page, { [element.dataName]: { ...data, nn: element.dataName } });
  return { sid: element.sid, v: '', nn: aliases['#text']?._num ?? '8' };
}

/** Adds data to the next setData of a page. Taro calls this while it makes that one. */
function sendWithNext(page: Page, more: object): void {
  const { setData } = page;
  page.setData = (data, done) => {
    page.setData = setData;
    setData.call(page, { ...more, ...data }, done);
  };
}
