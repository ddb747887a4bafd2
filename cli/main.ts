// Runs one command line and answers its exit code. Whatever goes wrong ends as a sentence in the user's language.
import { CommanderError } from 'commander';
import type { ApiError } from '../events/api/reply.ts';
import { addCommands } from './commands.ts';
import { Failure, exitCodes } from './failure.ts';
import type { Environment } from './place.ts';
import { createProgram, languageOf } from './program.ts';
import type { CommandLine, GlobalOptions } from './program.ts';
import { createTerminal, sentencesOf } from './terminal.ts';
import type { Streams } from './terminal.ts';
import { unusablePlace } from './unusable-place.ts';
import { describeUsage } from './usage.ts';

interface Ending {
  readonly exit: number;
  readonly body?: ApiError;
}

export async function main(argv: readonly string[], env: Environment, streams: Streams = process): Promise<number> {
  const language = languageOf(argv, env);
  let exit: number = exitCodes.done;
  const program = createProgram(language, streams);
  const run: CommandLine['run'] =
    (work) =>
    async (...rest) => {
      const options = program.opts<GlobalOptions>();
      const terminal = createTerminal({ language: options.lang, json: options.json === true }, streams);
      exit = await work({ terminal, options, env }, ...rest);
    };
  addCommands({ program, say: (text) => text[language], run });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    return report(endingOf(error), createTerminal({ language, json: argv.includes('--json') }, streams));
  }
}

function endingOf(error: unknown): Ending {
  if (error instanceof Failure) return { exit: error.exit, body: error.body };
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? { exit: exitCodes.done } : { exit: exitCodes.wrongUsage, body: describeUsage(error) };
  }
  const body = unusablePlace(error);
  if (body) return { exit: exitCodes.refused, body };
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = { vi: `Lỗi của chương trình: ${name}`, en: `An error of the program: ${name}` };
  return { exit: exitCodes.refused, body: { code: 'program.error', message } };
}

function report({ exit, body }: Ending, terminal: ReturnType<typeof createTerminal>): number {
  if (!body) return exit;
  if (terminal.json) terminal.tell(JSON.stringify({ error: body }));
  else for (const sentence of sentencesOf(body, terminal.language)) terminal.tell(sentence);
  return exit;
}
