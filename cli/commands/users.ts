// hoso users list | add NAME --role ROLE [--unit CODE]
import { Option } from 'commander';
import { Role } from '../../events/api/registry.ts';
import type { User } from '../../events/api/registry.ts';
import { everyItem } from '../client.ts';
import { connect } from '../connect.ts';
import { exitCodes, wrongUsage } from '../failure.ts';
import type { CommandLine, Context } from '../program.ts';
import type { Language } from '../terminal.ts';

const roles: Record<Role, { vi: string; en: string }> = {
  unit: { vi: 'đơn vị', en: 'unit' },
  admin: { vi: 'quản trị', en: 'admin' },
  board: { vi: 'lãnh đạo (chỉ xem)', en: 'board (reads)' },
};

function lineOf(user: User, language: Language): string {
  const role = user.role ? roles[user.role][language] : { vi: 'chưa có quyền', en: 'no role' }[language];
  const off = user.enabled ? '' : { vi: ', đã khóa', en: ', disabled' }[language];
  return `${user.name}: ${role}${user.unit ? ` ${user.unit}` : ''}${off}`;
}

async function list(context: Context): Promise<number> {
  const { terminal } = context;
  const client = connect(context);
  for await (const user of everyItem((cursor) => client.call('listUsers', { query: { cursor } }))) {
    if (terminal.json) await terminal.printJson(user);
    else await terminal.print(lineOf(user, terminal.language));
  }
  return exitCodes.done;
}

interface NewUserOptions {
  readonly role: Role;
  readonly unit?: string;
  readonly email?: string;
}

async function add(context: Context, name: string, { role, unit, email }: NewUserOptions): Promise<number> {
  if ((role === 'unit') !== (unit !== undefined)) {
    throw wrongUsage('user.unit', {
      vi: 'Vai trò unit phải có --unit; các vai trò khác không dùng --unit.',
      en: 'The role unit needs --unit; the other roles take none.',
    });
  }
  const { terminal } = context;
  const reply = await connect(context).call('addUser', { body: { name, role, unit, email } });
  if (terminal.json) await terminal.printJson(reply);
  else {
    await terminal.print(lineOf(reply.user, terminal.language));
    await terminal.print({
      vi: `Mật khẩu tạm (dùng một lần, phải đổi khi đăng nhập): ${reply.temporaryPassword}`,
      en: `Temporary password (good once, to be changed at sign-in): ${reply.temporaryPassword}`,
    });
  }
  return exitCodes.done;
}

export function addUsers({ program, say, run }: CommandLine): void {
  const users = program.command('users').description(say({ vi: 'Người dùng của hệ thống', en: 'Who can sign in' }));
  users
    .command('list')
    .description(say({ vi: 'Danh sách người dùng', en: 'List the users' }))
    .action(run(list));
  users
    .command('add')
    .description(say({ vi: 'Thêm người dùng', en: 'Add a user' }))
    .argument('<NAME>', say({ vi: 'tên đăng nhập', en: 'name to sign in with' }))
    .addOption(
      new Option('--role <ROLE>', say({ vi: 'vai trò', en: 'role' })).choices(Role.options).makeOptionMandatory(),
    )
    .option('--unit <CODE>', say({ vi: 'mã đơn vị (vai trò unit)', en: 'unit code (role unit)' }))
    .option('--email <ADDRESS>', say({ vi: 'thư điện tử', en: 'e-mail address' }))
    .action(run(add));
}
