// A home in a process of its own, so that a test can kill it: `tsx home-process.ts TEMPLATE DATA`. Says where it is, as JSON.
import { startHome } from '../../local/home.ts';

const [templateDir = '', dataDir = ''] = process.argv.slice(2);
const { endpoint, region, operator } = await startHome({ templateDir, dataDir, print: () => undefined });
console.log(JSON.stringify({ endpoint, region, operator }));
