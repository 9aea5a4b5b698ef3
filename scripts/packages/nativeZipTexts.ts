const HEAD = `// Your tenant. Replace the values of origin, clientId, product (eiam, ciam or oneaccess), audience (employee or customer),
// companyName and the two agreements, and name the first page of your mini program in host.home. Nothing checks them here.
// The meaning of each is in docs/settings.md of the project.
`;

/** @param code the file as the command of the npm package writes it, on one line */
export function tenantFileOf(code: string): string {
  const [, values = '{}'] = /^module\.exports = (.*);\n$/.exec(code) ?? [];
  return `${HEAD}module.exports = ${JSON.stringify(JSON.parse(values), null, 2)};\n`;
}

/**
 * What the ZIP file says of itself: how it is put into a mini program.
 * @param subPackages as app.json has to name them
 */
export const readmeOf = (
  version: string,
  subPackages: readonly object[],
): string => `# Sign-in pages for BambooCloud IDaaS, ${version}

For a native WeChat mini program, without npm.

1. Unpack this folder, \`idaas\`, into the folder with \`app.json\`.
2. Replace the values in \`idaas/tenant.js\`.
3. Add this to \`app.json\`; where it has \`subPackages\` already, add the one entry to them:

\`\`\`json
${JSON.stringify({ subPackages }, null, 2)}
\`\`\`

4. Set \`"__usePrivacyCheck__": true\` in \`app.json\`, and start it in \`app.js\`:

\`\`\`js
const { ready } = require('./idaas/index');

App({ onLaunch: () => void ready() });
\`\`\`

The pages have the default colour and logo. The logo is \`idaas/sign-in/assets/logo.svg\`. For a colour of your own, for dark mode, for
agreements inside the package and for a check of your values, use the command of the npm package instead; delete this folder
first. The project's \`docs/native-host.md\` tells the rest: what your pages import, and what has to be entered on mp.weixin.qq.com.
`;
