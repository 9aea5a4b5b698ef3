import type { SimulatorHandle } from '../phone/handle';
import type { PhonePermission, Settings, Theme } from '../phone/settings';
import { parameter, writeParameter } from './address';
import type { Parameter } from './address';
import { action, check, choice, group, row, text } from './panel-parts';
import { sizeNamed, sizes } from './sizes';

export interface PanelActions {
  /** The running phone; undefined while it starts. */
  simulator(): SimulatorHandle | undefined;
  /** A cold start, with the parameters that now stand in the address. */
  restart(): void;
  resize(): void;
  clearLog(): void;
}

const permissions: Readonly<Record<PhonePermission, string>> = {
  ask: '询问 ask',
  allow: '总是允许 allow',
  deny: '总是拒绝 deny (103)',
  noQuota: '额度用尽 no quota (1400001)',
  notEntitled: '无权限 not entitled (102)',
  privacyRefused: '未同意隐私 privacy (104)',
  scopeNotDeclared: '隐私未声明 not declared (112)',
};

const themes: Readonly<Record<Theme, string>> = { light: '浅色 light', dark: '深色 dark' };
const languages = { zh_CN: '简体中文', en: 'English', zh_TW: '繁體中文' } as const;
const scales = { '1': '标准 1×', '1.15': '大 1.15×', '1.35': '更大 1.35×', '1.75': '最大 1.75×' } as const;

const newOpenid = (): string => `o${crypto.randomUUID().replaceAll('-', '').slice(0, 27)}`;

function userGroup(actions: PanelActions, settled: Settings): HTMLElement {
  const change = (name: Parameter, value: string): void => {
    writeParameter(name, value);
    actions.restart();
  };
  const openid = text(settled.openid, (value) => change('openid', value));
  const fresh = action('换个新用户 new user', () => {
    openid.value = newOpenid();
    change('openid', openid.value);
  });
  return group(
    '微信用户 WeChat user',
    row('openid', openid),
    fresh,
    row(
      '手机号 number',
      text(settled.mobile, (value) => change('mobile', value)),
    ),
    row(
      '手机号授权 permission',
      choice(permissions, settled.phonePermission, (mode) => actions.simulator()?.phonePermission(mode)),
    ),
  );
}

function phoneGroup(actions: PanelActions, settled: Settings): HTMLElement {
  const restartWith =
    (name: Parameter) =>
    (value: string): void => {
      writeParameter(name, value);
      actions.restart();
    };
  const theme = choice(themes, settled.theme, (value) => {
    writeParameter('theme', value);
    actions.simulator()?.theme(value);
  });
  const size = choice(
    sizes,
    sizeNamed(`${parameter('width', '390')}x${parameter('height', '844')}`),
    (value) => {
      const [width = '390', height = '844'] = value.split('x');
      writeParameter('width', width);
      writeParameter('height', height);
      actions.resize();
    },
  );
  const scale = parameter('fontScale', '1');
  return group(
    '手机 Phone',
    row('尺寸 size', size),
    row('主题 theme', theme),
    row(
      '语言 language',
      choice(languages, parameter('language', 'zh_CN') as keyof typeof languages, restartWith('language')),
    ),
    row(
      '字号 type size',
      choice(scales, (scale in scales ? scale : '1') as keyof typeof scales, restartWith('fontScale')),
    ),
    row('基础库 library', text(parameter('libVersion', '3.8.0'), restartWith('libVersion'))),
    row(
      '网络 network',
      check(settled.network === 'wifi', (on) => actions.simulator()?.network(on)),
    ),
    row(
      'wx.login 无响应 hangs',
      check(settled.loginHangs, (on) => actions.simulator()?.loginHangs(on)),
    ),
    row(
      'web-view 打不开 fails',
      check(settled.webViewFails, (on) => actions.simulator()?.webViewFails(on)),
    ),
  );
}

function lifeGroup(actions: PanelActions): HTMLElement {
  const buttons = group(
    '小程序 Mini program',
    action('切后台 background', () => actions.simulator()?.background()),
    action('回前台 foreground', () => actions.simulator()?.foreground()),
    action('重新启动 relaunch', actions.restart),
    action('新版本就绪 update ready', () => actions.simulator()?.updateReady()),
    action('清除数据并重启 clear storage', () => {
      actions.simulator()?.clearStorage();
      actions.restart();
    }),
  );
  buttons.classList.add('group-buttons');
  return buttons;
}

/** Builds the controls beside the phone. */
export function createPanel(actions: PanelActions, settled: Settings): HTMLElement[] {
  return [userGroup(actions, settled), phoneGroup(actions, settled), lifeGroup(actions)];
}
