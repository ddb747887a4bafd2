// Operations of the HTTP API: figures, what lies behind them, and records.
import {
  CompareQuery,
  CompareReply,
  ExplainQuery,
  ExplainReply,
  FiguresQuery,
  FiguresReply,
  ListQuery,
  ListReply,
} from '../api/figures.ts';
import { RecordsPage, RecordsQuery } from '../api/records.ts';
import { everyone } from './operation.ts';
import type { Operation } from './operation.ts';

export const figuresOperations = {
  getFigures: {
    method: 'GET',
    path: '/figures',
    summary: 'Figures of a unit and a period',
    roles: everyone,
    query: FiguresQuery,
    reply: FiguresReply,
  },
  listFigures: {
    method: 'GET',
    path: '/figures/lists',
    summary: 'Who leads, stands idle or lags, what was done in time, the forecast: each with its definition',
    roles: everyone,
    query: ListQuery,
    reply: ListReply,
  },
  compareFigures: {
    method: 'GET',
    path: '/figures/compare',
    summary: 'What the quarterly report of a unit says beside what its papers prove, without names',
    roles: everyone,
    query: CompareQuery,
    reply: CompareReply,
  },
  explainFigure: {
    method: 'GET',
    path: '/figures/explain',
    summary: 'The records behind a figure, each with its document, page and place',
    roles: everyone,
    audit: 'personal',
    query: ExplainQuery,
    reply: ExplainReply,
  },
  listRecords: {
    method: 'GET',
    path: '/records',
    summary: 'Every record that stands and what figures are computed from beside them, for anybody to compute again',
    roles: ['admin', 'board'],
    audit: 'personal',
    query: RecordsQuery,
    reply: RecordsPage,
  },
} as const satisfies Record<string, Operation>;
