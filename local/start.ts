// `npm start`: synthesizes the template and runs it on this machine until stopped; `-- --demo` fills it with samples.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '../shared/fault.ts';
import type { Home } from './home.ts';
import type { Language } from './log.ts';
import type { Sentence } from './service.ts';

const project = resolve(import.meta.dirname, '..');

/** Left to the machine's user; the next free one is taken. */
const ports = { api: 8787, aws: 8801 };

interface Wishes {
  readonly dataDir: string;
  readonly port: number;
  readonly isDemo: boolean;
  readonly exits: boolean;
  readonly language: Language;
}

const usage: Sentence = {
  vi: 'Cách dùng: npm start -- [--data THƯ_MỤC] [--port CỔNG] [--demo [--exit]] [--lang vi|en]',
  en: 'Usage: npm start -- [--data DIR] [--port PORT] [--demo [--exit]] [--lang vi|en]',
};

function readWishes(args: readonly string[]): Wishes | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: String(ports.api) },
        demo: { type: 'boolean', default: false },
        exit: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'vi' },
      },
    });
    const { data, port, demo, exit, lang } = values;
    const isFit =
      (lang === 'vi' || lang === 'en') && /^\d{1,5}$/.test(port) && Number(port) < 65_536 && (demo || !exit);
    if (!isFit) return undefined;
    const dataDir = folderOf(data ?? process.env.HOSO_DATA);
    return { dataDir, port: Number(port), isDemo: demo, exits: exit, language: lang };
  } catch {
    return undefined;
  }
}

const defaultFolder = resolve(project, '.hoso');

/** npm runs this in the project's folder and says in INIT_CWD where the user stands. */
function folderOf(given: string | undefined): string {
  return given === undefined ? defaultFolder : resolve(process.env.INIT_CWD ?? process.cwd(), given);
}

function say({ vi, en }: Sentence, language: Language = 'vi'): void {
  console.log(language === 'en' ? en : `${vi}\n  ${en}`);
}

async function open({ dataDir, port, language }: Wishes): Promise<Home> {
  const [{ startHome }, { synthesize }, { writeHomeFile }] = await Promise.all([
    import('./home.ts'),
    import('./synth.ts'),
    import('./owner.ts'),
  ]);
  const templateDir = () => synthesize(project, dataDir);
  const home = await startHome({ templateDir, dataDir, language, ports: { api: port, aws: ports.aws } });
  await writeHomeFile(home, dataDir);
  return home;
}

function announce({ apiUrl = '', endpoint }: Home, { dataDir, language }: Wishes): void {
  say(
    {
      vi: `Hoso đang chạy: ${apiUrl} (API: ${apiUrl}/openapi.json)`,
      en: `Hoso is running: ${apiUrl} (API: ${apiUrl}/openapi.json)`,
    },
    language,
  );
  say({ vi: `Dữ liệu: ${dataDir}`, en: `Data: ${dataDir}` }, language);
  say({ vi: `Các dịch vụ AWS tại máy: ${endpoint}`, en: `AWS services on this machine: ${endpoint}` }, language);
}

async function tellFirstSteps({ dataDir, language }: Wishes): Promise<void> {
  const { firstSteps } = await import('../cli/welcome.ts');
  for (const line of firstSteps(language, dataDir === defaultFolder ? undefined : dataDir)) console.log(line);
}

/** The demo speaks to the home as any user does; it belongs to the command line. */
async function runDemo(home: Home, { dataDir, language }: Wishes): Promise<boolean> {
  const demo = await import('../cli/demo.ts');
  return (await demo.runDemo({ apiUrl: home.apiUrl ?? '', dataDir, language })).ok;
}

function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        // A second one ends at once; nothing is lost by that either.
        process.once(signal, () => process.exit(130));
        stop();
      });
    }
  });
}

async function run(wishes: Wishes): Promise<number> {
  say({ vi: 'Đang khởi động, chờ ít giây…', en: 'Starting, this takes some seconds …' }, wishes.language);
  const home = await open(wishes);
  const stopped = untilStopped();
  announce(home, wishes);
  try {
    const isRight = !wishes.isDemo || (await Promise.race([runDemo(home, wishes), stopped.then(() => true)]));
    if (wishes.exits) return isRight ? 0 : 1;
    await tellFirstSteps(wishes);
    say({ vi: 'Dừng bằng Ctrl+C.', en: 'Stop with Ctrl+C.' }, wishes.language);
    await stopped;
    return 0;
  } finally {
    await home.stop();
  }
}

async function main(): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    say({
      vi: `Cần Node 24, đang là ${process.versions.node}: chạy lại \`npm ci\` và cho phép gói "node" chạy lệnh cài đặt.`,
      en: `Node 24 is needed, this is ${process.versions.node}: run \`npm ci\` again and let the package "node" run its install script.`,
    });
    return 1;
  }
  const wishes = readWishes(process.argv.slice(2));
  if (wishes === undefined) {
    say(usage);
    return 2;
  }
  try {
    return await run(wishes);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { sentenceOf } = await import('./fault-sentences.ts');
    say(sentenceOf(error), wishes.language);
    return 1;
  }
}

process.exit(await main());
