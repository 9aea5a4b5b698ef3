/** What a WXS script finds beside the language (developers.weixin.qq.com/miniprogram/dev/reference/wxs/06datatype.html). */
export const wxsGlobals: Readonly<Record<string, unknown>> = {
  getRegExp: (pattern: string, flags?: string) => new RegExp(pattern, flags),
  getDate: (...values: [] | [number | string] | [number, number, number]) =>
    Reflect.construct(Date, values) as Date,
};
