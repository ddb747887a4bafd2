// Entry of the hoso command. Exit codes: 0 done, 1 something was refused or failed, 2 wrong usage, 3 no access.
import { main } from './main.ts';

// Libraries that chat on stdout would break the JSON that scripts read from it.
console.log = console.error;
console.info = console.error;
// A reader that has seen enough (`hoso … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const exit = await main(process.argv.slice(2), process.env);
// Workers of the readers may still be alive; what was written must be out before they are cut off.
process.stdout.write('', () => process.exit(exit));
