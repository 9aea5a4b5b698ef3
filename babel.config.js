// Two bugs of Safari before iOS 16.3 and 14.5. For them alone preset-env would rewrite every destructured parameter, every
// destructuring and every template literal (11 KB); the two narrow plugins mend only the code that meets a bug.
const broadRewrites = [
  '@babel/plugin-transform-parameters',
  '@babel/plugin-transform-destructuring',
  '@babel/plugin-transform-template-literals',
];
const narrowRewrites = [
  '@babel/plugin-bugfix-safari-id-destructuring-collision-in-function-expression',
  '@babel/plugin-bugfix-safari-rest-destructuring-rhs-array',
];

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
        exclude: broadRewrites,
      },
    ],
  ],
  plugins: narrowRewrites,
  // Packages come as ES modules and as CommonJS: what Babel adds must be written like the rest of the file.
  overrides: [{ test: /node_modules/, sourceType: 'unambiguous' }],
};
