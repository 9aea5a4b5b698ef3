import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/taro';
import { packageFolder } from '../packages';

/** A page of the host's own, opened by `/pages/own/index`; its buttons are named here. */
export const ownPage = { route: 'pages/own/index', need: '宿主需要授权', agree: '宿主同意' } as const;

const LISTENER = `
const asked = [];
exports.asked = asked;
exports.register = () => wx.onNeedPrivacyAuthorization((resolve) => asked.push(resolve));
`;

const PAGE = `
const { asked } = require('../../own.js');
Page({
  data: { said: '' },
  need() {
    wx.requirePrivacyAuthorize({
      success: () => this.setData({ said: 'own: allowed' }),
      fail: ({ errno }) => this.setData({ said: 'own: refused ' + errno }),
    });
  },
  agree() {
    asked.splice(0).forEach((resolve) => resolve({ buttonId: 'own-agree', event: 'agree' }));
  },
});
`;

const MARKUP = `<view>{{said}}</view>
<button bindtap="need">${ownPage.need}</button>
<button id="own-agree" open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="agree">${ownPage.agree}</button>
`;

/**
 * The employees' package with a page that was written without our API, as a host app may hold it.
 * @param listens the host registers a listener of its own with WeChat, as its app starts
 * @returns the folder of the package
 */
export function hostPackage({ listens }: { readonly listens: boolean }): string {
  const dist = path.join(projectRoot, '.cache/test-build', listens ? 'host-listens' : 'host');
  rmSync(dist, { recursive: true, force: true });
  cpSync(packageFolder('employee'), dist, { recursive: true });
  const own = path.join(dist, path.dirname(ownPage.route));
  mkdirSync(own);
  writeFileSync(path.join(own, 'index.js'), PAGE);
  writeFileSync(path.join(own, 'index.wxml'), MARKUP);
  writeFileSync(path.join(own, 'index.json'), '{}');
  writeFileSync(path.join(dist, 'own.js'), LISTENER);
  if (listens) appendFileSync(path.join(dist, 'app.js'), "\nrequire('./own.js').register();\n");
  const config = path.join(dist, 'app.json');
  const app = JSON.parse(readFileSync(config, 'utf8')) as { pages: string[] };
  writeFileSync(config, JSON.stringify({ ...app, pages: [...app.pages, ownPage.route] }));
  return dist;
}
