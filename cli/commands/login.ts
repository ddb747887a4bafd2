// hoso login [--user NAME] [--api URL --client-id ID --region R]: keeps tokens for the commands after it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { configFolder, findConnection, loginFile } from '../connection.ts';
import type { Address, Connection } from '../connection.ts';
import { Failure, exitCodes, noAccess, wrongUsage } from '../failure.ts';
import type { CommandLine, Context } from '../program.ts';
import { askSecret } from '../secret.ts';
import { unreachable } from '../session.ts';
import { keepTokens, signIn } from '../tokens.ts';

interface Options {
  readonly user?: string;
  readonly api?: string;
  readonly clientId?: string;
  readonly region: string;
}

function connectionOf({ api, clientId, region }: Options, { options, env }: Context): Connection {
  if (!api) return findConnection(options.data, env);
  if (!URL.canParse(api) || !clientId) {
    const message = { vi: '--api cần một địa chỉ và --client-id.', en: '--api needs an address and --client-id.' };
    throw wrongUsage('login.address', message);
  }
  const address: Address = { apiUrl: api, clientId, region };
  mkdirSync(configFolder(env), { recursive: true, mode: 0o700 });
  writeFileSync(loginFile(env), JSON.stringify(address), { mode: 0o600 });
  return { address, tokenFile: `${configFolder(env)}/tokens.json` };
}

/** Names of Cognito's errors that say that name and password do not fit. */
const refusals = new Set(['NotAuthorizedException', 'UserNotFoundException']);

function refusalOf(address: Address, error: unknown) {
  if (error instanceof Error && refusals.has(error.name)) {
    const message = { vi: 'Sai tên hoặc mật khẩu.', en: 'The name or the password is wrong.' };
    const action = { vi: 'Thử lại, hoặc nhờ quản trị đặt lại mật khẩu.', en: 'Try again, or ask the administrator.' };
    return noAccess('sign-in.refused', message, action, error);
  }
  if (error instanceof Error && error.name === 'InvalidPasswordException') {
    const message = { vi: 'Mật khẩu mới chưa đủ mạnh.', en: 'The new password is too weak.' };
    const action = {
      vi: 'Cần ít nhất 12 ký tự, có chữ hoa, chữ thường, chữ số và ký hiệu.',
      en: 'Use 12 characters or more, with capitals, small letters, digits and signs.',
    };
    return new Failure(exitCodes.refused, { code: 'password.weak', message, action }, { cause: error });
  }
  return unreachable(address.cognitoEndpoint ?? address.apiUrl, error);
}

const wayBack = {
  vi: 'Các lệnh với thư mục dữ liệu này từ nay chạy với tài khoản đó; `hoso login` không kèm --user để trở lại chủ máy.',
  en: 'Commands with this data folder now run as that account; `hoso login` without --user goes back to the owner.',
};

async function login(context: Context, options: Options): Promise<number> {
  const { terminal, env } = context;
  const { address, owner, tokenFile } = connectionOf(options, context);
  const user = options.user ?? env.HOSO_USER ?? owner?.user;
  if (!user) throw wrongUsage('login.user', { vi: 'Thiếu --user.', en: '--user is missing.' });
  const password =
    env.HOSO_PASSWORD ??
    (owner && owner.user === user
      ? owner.password
      : await askSecret(terminal, { vi: `Mật khẩu của ${user}`, en: `Password of ${user}` }));
  const newPassword = () =>
    env.HOSO_NEW_PASSWORD !== undefined
      ? Promise.resolve(env.HOSO_NEW_PASSWORD)
      : askSecret(terminal, { vi: 'Đặt mật khẩu mới', en: 'Choose a new password' });
  const tokens = await signIn(address, { user, password }, newPassword).catch((error: unknown) => {
    throw refusalOf(address, error);
  });
  keepTokens(tokenFile, tokens);
  if (terminal.json) await terminal.printJson({ user, apiUrl: address.apiUrl });
  else {
    await terminal.print({ vi: `Đã đăng nhập: ${user}.`, en: `Signed in: ${user}.` });
    if (owner && owner.user !== user) terminal.tell(wayBack);
  }
  return exitCodes.done;
}

export function addLogin({ program, say, run }: CommandLine): void {
  program
    .command('login')
    .description(
      say({
        vi: 'Đăng nhập. Mật khẩu được hỏi, hoặc lấy từ biến HOSO_PASSWORD (mật khẩu mới: HOSO_NEW_PASSWORD).',
        en: 'Sign in. The password is asked for, or taken from HOSO_PASSWORD (a new one: HOSO_NEW_PASSWORD).',
      }),
    )
    .option('--user <NAME>', say({ vi: 'tên đăng nhập', en: 'name to sign in with' }))
    .option('--api <URL>', say({ vi: 'địa chỉ hệ thống', en: 'address of the system' }))
    .option('--client-id <ID>', say({ vi: 'mã ứng dụng Cognito', en: 'Cognito app client' }))
    .option('--region <REGION>', say({ vi: 'vùng AWS', en: 'AWS region' }), 'ap-southeast-1')
    .action(run(login));
}
