// All commands, in the order in which help lists them.
import { addCorrections } from './commands/corrections.ts';
import { addCheck } from './commands/check.ts';
import { addDossier } from './commands/dossier.ts';
import { addExport } from './commands/export.ts';
import { addExportDossier } from './commands/export-dossier.ts';
import { addFigures } from './commands/figures.ts';
import { addLogin } from './commands/login.ts';
import { addRegistry } from './commands/registry.ts';
import { addRead } from './commands/read.ts';
import { addReport } from './commands/report.ts';
import { addReread } from './commands/reread.ts';
import { addReview } from './commands/review.ts';
import { addRules } from './commands/rules.ts';
import { addSettings } from './commands/settings.ts';
import { addStatus } from './commands/status.ts';
import { addSubmission } from './commands/submission.ts';
import { addText } from './commands/text.ts';
import { addUpload } from './commands/upload.ts';
import { addUsers } from './commands/users.ts';
import type { CommandLine } from './program.ts';

export function addCommands(line: CommandLine): void {
  for (const add of [
    addRead,
    addText,
    addCheck,
    addRules,
    addUpload,
    addStatus,
    addSubmission,
    addReview,
    addCorrections,
    addReread,
    addFigures,
    addReport,
    addExport,
    addExportDossier,
    addDossier,
    addRegistry,
    addSettings,
    addUsers,
    addLogin,
  ])
    add(line);
}
