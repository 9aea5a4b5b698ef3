export default { pages: ['pages/start/index', 'pages/choosing/index', 'pages/showing/index'] };
