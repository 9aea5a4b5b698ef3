import { Choice, Row, Text } from '../parts/fields';
import { sizes } from '../sizes';
import { usualMobile } from '../../openid';
import { useWork } from '../state';

const languages = { zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' } as const;
const scales = { '1': '1×', '1.15': '1.15×', '1.35': '1.35×', '1.75': '1.75×' } as const;

/** The WeChat user's answers, the phone and its network. */
export function WechatTab() {
  const { words, parameters, set, link, attempt } = useWork();
  const said = words.wechat;
  const value = (name: string, usual: string): string => parameters[name] ?? usual;
  const restartWith = (name: string) => (to: string) => set({ [name]: to }, 'restart');
  const conditions = (latency: string, loss: string): void => {
    set({ latency, loss }, 'live');
    attempt(() => link.call('conditions', Number(latency), Number(loss)));
  };
  return (
    <div className="grid">
      <Row label={said.permission}>
        <Choice
          options={said.permissions}
          value={value('permission', 'ask')}
          change={(permission) => {
            set({ permission }, 'live');
            attempt(() => link.call('phonePermission', permission));
          }}
        />
      </Row>
      <Row label={said.privacy}>
        <Choice
          options={said.privacyAnswers}
          value={value('privacy', 'ask')}
          change={(privacy) => {
            attempt(async () => {
              await link.call('privacy', privacy === 'agreed');
              set({ privacy }, 'restart');
            });
          }}
        />
      </Row>
      <Row label={words.person.mobile}>
        <Text value={value('mobile', usualMobile)} change={restartWith('mobile')} />
      </Row>
      <Row label={said.login}>
        <Choice
          options={said.logins}
          value={value('login', 'answers')}
          change={(login) => {
            set({ login }, 'live');
            attempt(() => link.call('loginHangs', login === 'hangs'));
          }}
        />
      </Row>
      <Row label={said.libVersion}>
        <Text value={value('libVersion', '3.8.0')} change={restartWith('libVersion')} />
      </Row>
      <Row label={said.device}>
        <Choice
          options={sizes}
          value={`${value('width', '390')}x${value('height', '844')}`}
          change={(size) => {
            const [width = '390', height = '844'] = size.split('x');
            set({ width, height }, 'live');
          }}
        />
      </Row>
      <Row label={said.theme}>
        <Choice
          options={said.themes}
          value={value('theme', 'light')}
          change={(theme) => {
            set({ theme }, 'live');
            attempt(() => link.call('theme', theme));
          }}
        />
      </Row>
      <Row label={said.fontScale}>
        <Choice options={scales} value={value('fontScale', '1')} change={restartWith('fontScale')} />
      </Row>
      <Row label={said.language}>
        <Choice options={languages} value={value('language', 'zh_CN')} change={restartWith('language')} />
      </Row>
      <Row label={said.network}>
        <Choice
          options={said.networks}
          value={value('network', 'wifi')}
          change={(network) => {
            set({ network }, 'live');
            attempt(() => link.call('network', network === 'wifi'));
          }}
        />
      </Row>
      <Row label={said.latency}>
        <Text
          kind="number"
          value={value('latency', '0')}
          change={(latency) => conditions(latency, value('loss', '0'))}
        />
      </Row>
      <Row label={said.loss}>
        <Text
          kind="number"
          value={value('loss', '0')}
          change={(loss) => conditions(value('latency', '0'), loss)}
        />
      </Row>
      <Row label={said.clock}>
        <Choice options={said.clocks} value={value('clock', '0')} change={restartWith('clock')} />
      </Row>
      <Row label={said.webView}>
        <Choice
          options={said.webViews}
          value={value('webView', 'loads')}
          change={(webView) => {
            set({ webView }, 'live');
            attempt(() => link.call('webViewFails', webView === 'fails'));
          }}
        />
      </Row>
      <Row label={said.page}>
        <Text value={value('page', '')} change={restartWith('page')} />
      </Row>
    </div>
  );
}
