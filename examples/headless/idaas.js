const { createIdaas } = require('bamboocloud-idaas-miniprogram');
const { origin, clientId } = require('./config');

exports.idaas = createIdaas({
  origin,
  clientId,
  product: 'ciam',
  audience: 'customer',
  // One page shows every step: it follows the store of `flowOf(idaas)`.
  pages: { home: 'pages/shop/index', signIn: 'pages/sign-in/index' },
});
