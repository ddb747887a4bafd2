// The hoso command: its global options and the commands below it. Each command is one file of commands/.
import { Command, Help, Option } from 'commander';
import type { Message } from '../events/api/reply.ts';
import type { Environment } from './place.ts';
import type { Language, Streams, Terminal } from './terminal.ts';

export interface GlobalOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly data?: string;
}

/** What a command gets to work with. It answers with the exit code. */
export interface Context {
  readonly terminal: Terminal;
  readonly options: GlobalOptions;
  readonly env: Environment;
}

/** Help is written in the language asked for, which is therefore known before the command line is read. */
export interface CommandLine {
  readonly program: Command;
  readonly say: (text: Message) => string;
  /** Wraps a command's work: the last thing it answers is the exit code. */
  readonly run: <Arguments extends unknown[]>(
    work: (context: Context, ...rest: Arguments) => Promise<number>,
  ) => (...rest: Arguments) => Promise<void>;
}

const titles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Global Options:': 'Tùy chọn chung:',
};

const placeholders: Record<string, string> = { '[options]': '[tùy chọn]', '[command]': '[lệnh]' };

/** `read [options] <FILE...>` -> `read [tùy chọn] <FILE...>` */
function translated(usage: string, language: Language): string {
  return language === 'vi' ? usage.replace(/\[\w+\]/g, (word) => placeholders[word] ?? word) : usage;
}

export function createProgram(language: Language, { stdout, stderr }: Streams): Command {
  const say = (text: Message) => text[language];
  return new Command('hoso')
    .description(say({ vi: 'Hồ sơ đảng viên: từ bản quét đến số liệu quý', en: 'Dossiers: from scans to figures' }))
    .option('--json', say({ vi: 'in kết quả dạng JSON', en: 'print results as JSON' }))
    .addOption(
      new Option('--lang <vi|en>', say({ vi: 'ngôn ngữ', en: 'language' })).choices(['vi', 'en']).default(language),
    )
    .option('--data <dir>', say({ vi: 'thư mục dữ liệu của hệ thống trên máy này', en: 'data folder of this machine' }))
    .helpOption('-h, --help', say({ vi: 'hiện cách dùng', en: 'show how to use it' }))
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => translated(new Help().subcommandTerm(command), language),
      styleUsage: (usage) => translated(usage, language),
      styleTitle: (title) => (language === 'vi' ? (titles[title] ?? title) : title),
    })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: () => undefined,
    })
    .exitOverride();
}

/** `['--lang', 'en']` or `['--lang=en']` -> en; anything else -> vi. A wrong value is refused later, with the rest. */
export function languageOf(argv: readonly string[], env: Environment): Language {
  const at = argv.indexOf('--lang');
  const given = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return (given ?? env.HOSO_LANG) === 'en' ? 'en' : 'vi';
}
