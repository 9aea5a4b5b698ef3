module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // The phones of browserslist know it, but it is ES2019 and the package promises ES2018.
        include: ['@babel/plugin-transform-optional-catch-binding'],
      },
    ],
  ],
};
