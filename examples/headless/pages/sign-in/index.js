const {
  flowOf,
  readPhoneButton,
  readRecipient,
  readVerificationCode,
} = require('bamboocloud-idaas-miniprogram/flow');
const { idaas } = require('../../idaas');
const { purposeOf, viewOf } = require('./viewOf');

const { store, actions, codes, router, settings } = flowOf(idaas);

Page({
  data: { mobile: '', x: 0 },

  onLoad() {
    this.fields = { mobile: '', code: '', userName: '', password: '' };
    this.refused = null;
    this.show = () => this.setData(viewOf(store.getState(), codes.store.getState(), settings, this.refused));
    this.stops = [store.subscribe(this.show), codes.store.subscribe(this.show)];
    codes.open();
    this.show();
  },

  // The person may have come by a link, or be on a step that is over.
  onShow: () => router.flowPageShown(),

  // Leaving this page means "not now".
  onUnload() {
    this.stops.forEach((stop) => stop());
    router.flowPageClosed();
  },

  typed({ currentTarget, detail }) {
    this.fields[currentTarget.dataset.field] = detail.value;
  },

  /** Shows a problem of what was typed or allowed; `null` when that is mended. */
  refuse(problem) {
    this.refused = problem && { code: problem };
    this.show();
  },

  bindByPhone({ detail }) {
    const answer = readPhoneButton(detail);
    this.refuse(answer.type === 'refused' ? answer.problem : null);
    if (answer.type === 'allowed') actions.bindByPhone(answer.code);
  },

  sendCode() {
    const reading = readRecipient('mobile', this.fields.mobile);
    this.refuse(reading.type === 'invalid' ? reading.problem : null);
    if (reading.type === 'valid') codes.request(purposeOf(store.getState().step), reading.recipient);
  },

  moved({ detail }) {
    this.setData({ x: detail.value });
  },

  dropped({ detail }) {
    this.setData({ x: detail.value });
    codes.solve(purposeOf(store.getState().step), detail.value);
  },

  anotherPuzzle: () => codes.refresh(),

  bindByCode() {
    const code = readVerificationCode(this.fields.code, settings.codeLength);
    this.refuse(code === null ? 'codeMalformed' : null);
    const recipient = codes.store.getState().sentTo;
    if (code !== null && recipient) actions.bindByCode({ recipient, code });
  },

  bindByPassword() {
    this.refuse(null);
    const { userName, password } = this.fields;
    actions.bindByPassword({ userName: userName.trim(), password });
  },

  skip: () => actions.skipPasswordChange(),
  startAgain: () => actions.startAgain(),
  decline: () => actions.decline(),
});
