// What `npm start` tells somebody who sees Hoso for the first time: how to sign in, and what to do first.
import type { Language } from './terminal.ts';

const steps = {
  vi: [
    ['units import TỆP', 'danh mục đơn vị (CSV, XLSX)'],
    ['plan import TỆP', 'chỉ tiêu kết nạp (CSV, XLSX)'],
    ['users add TÊN --role unit --unit MÃ', 'tài khoản cho đơn vị; người đó dùng login --user TÊN'],
    ['upload TỆP... --unit MÃ', 'gửi bản quét'],
    ['status --watch', 'xem các tệp đọc tới đâu'],
    ['review list', 'duyệt giấy tờ chưa chắc chắn'],
    ['figures --period 2022-Q1', 'số liệu một quý'],
  ],
  en: [
    ['units import FILE', 'the registry of units (CSV, XLSX)'],
    ['plan import FILE', 'targets of the plan (CSV, XLSX)'],
    ['users add NAME --role unit --unit CODE', 'an account for a unit; its holder uses login --user NAME'],
    ['upload FILE... --unit CODE', 'send scans'],
    ['status --watch', 'see what becomes of them'],
    ['review list', 'decide on what is doubtful'],
    ['figures --period 2022-Q1', 'figures of a quarter'],
  ],
} as const;

const heads = {
  vi: [
    'Mở một cửa sổ lệnh khác, cũng tại thư mục này. Trên máy này không phải đăng nhập: lệnh chạy với tài khoản của chủ máy (owner).',
    'Thêm --help sau mỗi lệnh để xem cách dùng. In English: npm start -- --lang en',
  ],
  en: [
    'Open another terminal in this folder. On this machine nobody needs to sign in: commands run as its owner.',
    'Add --help to any command to see how it is used.',
  ],
} as const;

/** `dataDir` only where commands would not find it by themselves. */
export function firstSteps(language: Language, dataDir?: string): string[] {
  const option = dataDir === undefined ? '' : ` --data ${/\s/.test(dataDir) ? `"${dataDir}"` : dataDir}`;
  const [first, last] = heads[language];
  const lines = steps[language].map(([words, meaning]) => [`  npm run --silent hoso -- ${words}${option}`, meaning]);
  const width = Math.max(...lines.map(([command = '']) => command.length));
  return [first, ...lines.map(([command = '', meaning = '']) => `${command.padEnd(width)}   ${meaning}`), last];
}
