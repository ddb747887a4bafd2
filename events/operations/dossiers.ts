// Operations of the HTTP API: dossiers of persons.
import { z } from 'zod';
import { AnnulRequest, DossierChange, DossierDetail, DossierPage, DossierQuery, MoveRequest } from '../api/dossiers.ts';
import { DossierId } from '../api/reply.ts';
import { CeremonyReply, CeremonyRequest } from '../api/submissions.ts';
import { everyone, writers, admins } from './operation.ts';
import type { Operation } from './operation.ts';

export const dossiersOperations = {
  enterCeremony: {
    method: 'POST',
    path: '/dossiers/ceremony',
    summary: 'Enter the day of the admission ceremony, which no admission paper carries',
    roles: writers,
    audit: 'write',
    body: CeremonyRequest,
    reply: CeremonyReply,
  },
  listDossiers: {
    method: 'GET',
    path: '/dossiers',
    summary:
      'Dossiers by unit, name, number of a paper, stage, and what falls due; a page may be empty and not the last',
    roles: everyone,
    audit: 'personal',
    query: DossierQuery,
    reply: DossierPage,
  },
  getDossier: {
    method: 'GET',
    path: '/dossiers/{id}',
    summary: 'One dossier: its papers, what is missing and why, what rules say, what falls due',
    roles: everyone,
    audit: 'personal',
    params: z.object({ id: DossierId }),
    reply: DossierDetail,
  },
  annulDossier: {
    method: 'POST',
    path: '/dossiers/{id}/annul',
    summary: 'Take back what decisions of a dossier count: annulled, or entered twice; everything stays to be seen',
    roles: admins,
    audit: 'write',
    params: z.object({ id: DossierId }),
    body: AnnulRequest,
    reply: DossierChange,
  },
  moveDossier: {
    method: 'POST',
    path: '/dossiers/{id}/move',
    summary:
      'Move a dossier filed in a wrong unit, or, with a day, the person: what is of that day and later counts in the new unit',
    roles: admins,
    audit: 'write',
    params: z.object({ id: DossierId }),
    body: MoveRequest,
    reply: DossierChange,
  },
} as const satisfies Record<string, Operation>;
