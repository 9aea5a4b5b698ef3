const { onChange, openAccount, ready, signOut } = require('../../idaas/index');
const { orderTea } = require('../../shop');

Page({
  data: { name: '', isOrdering: false, said: '' },

  onLoad() {
    const show = (signedIn) => this.setData({ name: signedIn ? nameOf(signedIn) : '' });
    this.stop = onChange(show);
    ready().then(show);
  },

  onUnload() {
    this.stop();
  },

  async order() {
    this.setData({ isOrdering: true, said: '' });
    this.setData({ said: await orderTea(), isOrdering: false });
  },

  account: () => openAccount(),
  signOut: () => signOut(),
});

const nameOf = ({ person }) => (person && person.name) || 'a customer';
