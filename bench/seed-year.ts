// npm run bench:seed-year [-- --units C10,C12 --quarter 2022-Q1]: a part of the invented year goes in as scans, through the
// local home and its reading, and must give the figures that the records file of that part gives. Code 0: it does.
import { parseArgs } from 'node:util';
import { openSeedHome } from './seed-year/home.ts';
import { throughScans } from './seed-year/through-scans.ts';

const { values: options } = parseArgs({
  options: {
    units: { type: 'string', default: 'C10,C12,D32' },
    quarter: { type: 'string', default: '2022-Q1' },
  },
});

const home = await openSeedHome();
try {
  const since = Date.now();
  const outcome = await throughScans(home, { units: options.units.split(','), quarter: options.quarter });
  const { papers, accepted, compared, differences } = outcome;
  const seconds = Math.round((Date.now() - since) / 1000);
  console.log(`${papers} papers as scans, ${accepted} accepted without a person, ${seconds} s`);
  console.log(`${compared} figures compared with those of the records file, ${differences.length} differ`);
  for (const difference of differences) console.log(`  ${difference}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  await home.close();
}
