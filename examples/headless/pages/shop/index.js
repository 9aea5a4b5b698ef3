const { ProblemError } = require('bamboocloud-idaas-miniprogram');
const { shop } = require('../../config');
const { idaas } = require('../../idaas');
const { sentenceOf } = require('../../words');

Page({
  data: { name: '', isOrdering: false, said: '' },

  onLoad() {
    const show = (signedIn) => this.setData({ name: signedIn ? nameOf(signedIn) : '' });
    this.stop = idaas.onChange(show);
    idaas.ready().then(show);
  },

  onUnload() {
    this.stop();
  },

  async order() {
    this.setData({ isOrdering: true, said: '' });
    this.setData({ said: await orderTea(), isOrdering: false });
  },

  async signOut() {
    await idaas.signOut();
    this.setData({ said: '' });
  },
});

const nameOf = ({ person }) => (person && person.name) || 'a customer';

/** @returns what the person is told */
async function orderTea() {
  try {
    const outcome = await idaas.requireSignIn(() =>
      idaas.authorizedRequest({ method: 'POST', url: `${shop}/orders` }),
    );
    if (outcome.status === 'declined') return 'Nothing was ordered.';
    const { status, body } = outcome.value;
    return status === 201 ? `Ordered for ${JSON.parse(body).customer}.` : 'The shop refused the order.';
  } catch (error) {
    return sentenceOf(error instanceof ProblemError ? error.problem : { code: 'unexpected' });
  }
}
