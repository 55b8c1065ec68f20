const { existsSync, readFileSync } = require('node:fs');

const built = '.output/chrome-mv3';
/** The scripts a page loads, as it names them: their names change with every build. */
const scriptsOf = (name) => {
  const page = `${built}/${name}.html`;
  if (!existsSync(page)) return [page];
  return [...readFileSync(page, 'utf8').matchAll(/chunks\/[^"]+\.js/g)].map(([chunk]) => `${built}/${chunk}`);
};

const limit = (name, path, most) => ({ name, path, limit: most, brotli: false });

module.exports = [
  limit('product.js: watches shop pages', `${built}/product.js`, '20 kB'),
  limit('reader.js: reads pages that may sell something', `${built}/reader.js`, '72 kB'),
  limit('popup: all its scripts', scriptsOf('popup'), '420 kB'),
  limit('pick page: all its scripts', scriptsOf('pick'), '480 kB'),
  limit('guest page: one file', `${built}/guest.html`, '400 kB'),
  limit('background.js: sources and friends', `${built}/background.js`, '720 kB'),
];
