// Commander's complaints about a command line, said in the user's language.
import type { CommanderError } from 'commander';
import type { ApiError, Message } from '../events/api/reply.ts';

/** What is taken instead, as it stands behind the complaint: Commander's choices, or examples of our own. */
function expected(message: string): string {
  return / is invalid[^.]*\. (?:Allowed choices are )?(.+?)\.?$/.exec(message)?.[1] ?? '';
}

/** Commander puts what it complains about in quotes: "error: unknown option '--x'". */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

const sentences: Record<string, (about: string, wanted: string) => Message> = {
  'commander.unknownOption': (about) => ({ vi: `Không có tùy chọn ${about}.`, en: `There is no option ${about}.` }),
  'commander.unknownCommand': (about) => ({ vi: `Không có lệnh ${about}.`, en: `There is no command ${about}.` }),
  'commander.missingArgument': (about) => ({ vi: `Thiếu ${about}.`, en: `${about} is missing.` }),
  'commander.optionMissingArgument': (about) => ({
    vi: `Tùy chọn ${about} cần một giá trị.`,
    en: `The option ${about} needs a value.`,
  }),
  'commander.missingMandatoryOptionValue': (about) => ({
    vi: `Thiếu tùy chọn bắt buộc ${about}.`,
    en: `The option ${about} is required.`,
  }),
  'commander.invalidArgument': (about, wanted) => ({
    vi: `Giá trị của ${about} không hợp lệ.${wanted ? ` Ghi như: ${wanted}.` : ''}`,
    en: `The value of ${about} is not valid.${wanted ? ` Write it like: ${wanted}.` : ''}`,
  }),
  'commander.excessArguments': () => ({ vi: 'Thừa tham số.', en: 'There are too many arguments.' }),
  'commander.conflictingOption': (about) => ({
    vi: `Tùy chọn ${about} không dùng chung được với tùy chọn kia.`,
    en: `The option ${about} cannot be used together with the other one.`,
  }),
  'commander.help': () => ({ vi: 'Thiếu tên lệnh.', en: 'The command is missing.' }),
};

export function describeUsage(error: CommanderError): ApiError {
  const sentence = sentences[error.code];
  return {
    code: 'usage.wrong',
    message: sentence?.(quoted(error.message), expected(error.message)) ?? {
      vi: 'Lệnh viết không đúng.',
      en: 'The command line is wrong.',
    },
    action: { vi: 'Thêm --help để xem cách dùng.', en: 'Add --help to see how to use it.' },
  };
}
