// A session answers with a token that is good for the next minute, by whatever way is open: the kept one, a refresh,
// or the local home's owner.
import type { Connection } from './connection.ts';
import { noAccess } from './failure.ts';
import { keepTokens, readTokens, refresh, signIn, spent } from './tokens.ts';
import type { Tokens } from './tokens.ts';

export interface Session {
  readonly apiUrl: string;
  token(): Promise<string>;
  /** The API refused the token: forget it. */
  forget(): void;
}

const minute = 60_000;

const signInAgain = {
  vi: 'Đăng nhập bằng `hoso login`.',
  en: 'Sign in with `hoso login`.',
};

/** A refused sign-in (wrong password, revoked token) is told apart from an issuer that does not answer. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && '$metadata' in error && error.name !== 'TimeoutError' && '$fault' in error;
}

export function unreachable(url: string, cause: unknown) {
  return noAccess(
    'api.unreachable',
    { vi: `Không kết nối được với hệ thống tại ${url}.`, en: `The system at ${url} cannot be reached.` },
    {
      vi: 'Kiểm tra xem `npm start` còn chạy không, hoặc kiểm tra đường mạng, rồi thử lại.',
      en: 'Check that `npm start` is still running, or check the network, then try again.',
    },
    cause,
  );
}

async function refreshed({ address }: Connection, tokens: Tokens | undefined): Promise<Tokens | undefined> {
  if (!tokens) return undefined;
  return refresh(address, tokens).catch((error: unknown) => {
    if (isRefused(error)) return undefined;
    throw unreachable(address.cognitoEndpoint ?? address.apiUrl, error);
  });
}

/** Whoever else was signed in here does not become the owner when the session ends. */
async function signedInAsOwner({ address, owner }: Connection, before: Tokens | undefined): Promise<Tokens> {
  const ended = { vi: 'Chưa đăng nhập hoặc phiên đã hết hạn.', en: 'Not signed in, or the session has ended.' };
  if (!owner || (before && before.user !== owner.user)) throw noAccess('sign-in.needed', ended, signInAgain);
  const noNewPassword = () => Promise.reject(new Error('the owner has a password already'));
  return signIn(address, owner, noNewPassword).catch((error: unknown) => {
    if (!isRefused(error)) throw unreachable(address.cognitoEndpoint ?? address.apiUrl, error);
    const refused = { vi: 'Hệ thống không nhận mật khẩu của chủ máy.', en: 'The owner’s password is not accepted.' };
    throw noAccess('sign-in.refused', refused, signInAgain, error);
  });
}

export function openSession(connection: Connection): Session {
  const { address, tokenFile } = connection;
  let tokens = readTokens(tokenFile, address.apiUrl);
  return {
    apiUrl: address.apiUrl,
    async token() {
      if (tokens && tokens.expiresAt > Date.now() + minute) return tokens.idToken;
      tokens = (await refreshed(connection, tokens)) ?? (await signedInAsOwner(connection, tokens));
      keepTokens(tokenFile, tokens);
      return tokens.idToken;
    },
    forget() {
      if (!tokens) return;
      tokens = spent(tokens);
      keepTokens(tokenFile, tokens);
    },
  };
}
