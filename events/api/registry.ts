// The registry of units, the plan, and the people who sign in.
import { z } from 'zod';
import { StatedInput } from '../../shared/figures/inputs.ts';
import { CommitteeLevel } from '../../shared/units/unit.ts';
import { IsoDate, Paging, UnitCode, pageOf } from './reply.ts';

/** đảng bộ, đảng bộ bộ phận, chi bộ. Which of them are grassroots units (TCCSĐ): shared/units/grassroots.ts. */
export const UnitKind = z.enum(['committee', 'sub-committee', 'cell']);

export const UnitRow = z.object({
  code: UnitCode,
  name: z.string().trim().min(1).max(300),
  kind: UnitKind,
  /** Of a committee, where the tree does not tell whether it is a đảng bộ cơ sở or stands above such. */
  level: CommitteeLevel.optional(),
  /** Absent for the top unit alone. */
  parent: UnitCode.optional(),
  validFrom: IsoDate,
  /** First day on which it no longer stands. */
  validTo: IsoDate.optional(),
});
export type UnitRow = z.infer<typeof UnitRow>;

/** A line of a table as text, by column; what is wrong with it is answered per line. */
const Cells = z.record(z.string().max(50), z.string().max(1000));

export const UnitsImport = z.object({
  units: z.array(Cells).min(1).max(5000).meta({
    description:
      'code, name, kind (committee, grassroots-committee, higher-committee, sub-committee, cell), parent, validFrom, validTo',
  }),
});
/** `standing`: of a committee its level, and whether its line says so, the tree, or nothing, so that it was concluded. */
export const ListedUnit = UnitRow.extend({
  standing: z.object({ level: CommitteeLevel, by: z.enum(['line', 'tree', 'nothing']) }).optional(),
});
export type ListedUnit = z.infer<typeof ListedUnit>;
export const UnitList = z.object({ units: z.array(ListedUnit) });

export const PlanRow = z.object({
  unit: UnitCode,
  year: z.int().min(1930).max(2200),
  planned: z.int().min(0).max(1_000_000),
  /** From which day this target is in force. */
  from: IsoDate,
  /** The approved paper that sets it; absent where it was imported. */
  documentId: z.string().optional(),
});
export type PlanRow = z.infer<typeof PlanRow>;

export const PlanImport = z.object({
  plan: z.array(Cells).min(1).max(5000).meta({ description: 'unit, year, planned, from' }),
});
export const PlanQuery = z.object({ year: z.coerce.number().int().min(1930).max(2200), unit: UnitCode.optional() });
export const PlanList = z.object({ plan: z.array(PlanRow) });

/** Figures of periods before the papers; what they say is shown as declared, without papers. */
export const HistoryImport = z.object({
  history: z.array(Cells).min(1).max(5000).meta({ description: 'unit, period, admitted, official, members' }),
});
export const HistoryList = z.object({ history: z.array(StatedInput) });

/** What people state for a day: members at term and year start, in probation, cells, nobody left to admit. */
export const InputsImport = z.object({
  inputs: z.array(Cells).min(1).max(5000).meta({ description: 'kind, unit, date, n' }),
});
export const InputsQuery = z.object({ unit: UnitCode.optional(), kind: z.string().max(50).optional() });
export const InputList = z.object({ inputs: z.array(StatedInput) });

/** `unchanged` were there already, word for word: an import can be repeated. */
export const ImportReply = z.object({ written: z.int(), unchanged: z.int() });

/** `concluded`: committees among the lines that nothing says the level of; they count as đảng bộ cơ sở. */
export const UnitsImportReply = ImportReply.extend({ concluded: z.array(z.string()).optional() });
export type UnitsImportReply = z.infer<typeof UnitsImportReply>;

export const Role = z.enum(['unit', 'admin', 'board']);
export type Role = z.infer<typeof Role>;

export const NewUser = z.object({
  name: z.string().regex(/^[\p{L}\p{N}._@+-]{1,128}$/u),
  role: Role,
  /** Needed for the role unit, refused for the others. */
  unit: UnitCode.optional(),
  email: z.email().optional(),
});
export const User = z.object({
  name: z.string(),
  role: Role.nullable(),
  unit: z.string().nullable(),
  enabled: z.boolean(),
  state: z.string(),
});
export type User = z.infer<typeof User>;
/** The password works once: the user sets an own one at the first sign-in. */
export const NewUserReply = z.object({ user: User, temporaryPassword: z.string() });
export const UserQuery = Paging;
export const UserPage = pageOf(User);
