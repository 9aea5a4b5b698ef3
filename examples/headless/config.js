/** Your tenant, and your own back end. */
module.exports = {
  origin: 'https://login.example.com',
  clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  shop: 'https://shop.example.com',
};
