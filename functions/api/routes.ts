// Which code answers which operation.
import { createUpload } from './routes/create-upload.ts';
import { enterCeremony } from './routes/ceremony.ts';
import { compareFigures } from './routes/compare.ts';
import { listCorrections } from './routes/corrections.ts';
import { annulDossier, moveDossier } from './routes/dossier-changes.ts';
import { getDossier, listDossiers } from './routes/dossiers.ts';
import { explainFigure, getFigures, listFigures } from './routes/figures.ts';
import { getHealth, getOpenApi } from './routes/health.ts';
import { importHistory, listHistory } from './routes/history.ts';
import { listRecords } from './routes/records.ts';
import { getSettings, putSettings } from './routes/settings.ts';
import { closePeriod, getCommittee, getReport, listReports, printUnitReport, putCommittee } from './routes/reports.ts';
import { importInputs, importPlan, importUnits, listInputs, listPlan, listUnits } from './routes/registry.ts';
import { applyReread, listReread, startReread } from './routes/rereads.ts';
import { getDocument, listReview, reviewDocument } from './routes/review.ts';
import { getCutOut, getPageImage, getSubmission, listSubmissions, withdrawSubmission } from './routes/submissions.ts';
import { annulDocument } from './routes/unit-papers.ts';
import { addUser, listUsers } from './routes/users.ts';
import type { Routes } from './route.ts';

export const routes: Routes = {
  createUpload,
  listSubmissions,
  getSubmission,
  withdrawSubmission,
  getPageImage,
  getCutOut,
  listReview,
  getDocument,
  reviewDocument,
  annulDocument,
  listCorrections,
  startReread,
  listReread,
  applyReread,
  enterCeremony,
  listDossiers,
  getDossier,
  annulDossier,
  moveDossier,
  getFigures,
  listFigures,
  compareFigures,
  explainFigure,
  listRecords,
  closePeriod,
  listReports,
  getReport,
  printUnitReport,
  getCommittee,
  putCommittee,
  getSettings,
  putSettings,
  listUnits,
  importUnits,
  listPlan,
  importPlan,
  listHistory,
  importHistory,
  listInputs,
  importInputs,
  listUsers,
  addUser,
  getHealth,
  getOpenApi,
};
