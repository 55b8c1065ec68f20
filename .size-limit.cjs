const { existsSync, readFileSync } = require('node:fs');

const built = '.output/chrome-mv3';
const page = `${built}/popup.html`;

/** The scripts the popup loads, as its page names them: their names change with every build. */
const popupScripts = existsSync(page)
  ? [...readFileSync(page, 'utf8').matchAll(/chunks\/[^"]+\.js/g)].map(([chunk]) => `${built}/${chunk}`)
  : [page];

const limit = (name, path, most) => ({ name, path, limit: most, brotli: false });

module.exports = [
  limit('product.js: watches shop pages', `${built}/product.js`, '20 kB'),
  limit('reader.js: reads pages that may sell something', `${built}/reader.js`, '72 kB'),
  limit('popup: all its scripts', popupScripts, '370 kB'),
  limit('background.js', `${built}/background.js`, '400 kB'),
];
