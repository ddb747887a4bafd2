// The calls of the Cognito user pools API that are answered here, their bodies read strictly.
// Shapes: Amazon Cognito User Pools API Reference.

import { z } from 'zod';

const text = z.string().min(1).max(2048);
const attributes = z.array(z.strictObject({ Name: text, Value: z.string().max(2048).default('') })).default([]);
const person = { UserPoolId: text, Username: text };
/** Sent along for triggers and threat protection, of which there are none here. */
const ignored = { ClientMetadata: z.unknown().optional(), AnalyticsMetadata: z.unknown().optional() };

export const requests = {
  InitiateAuth: z.strictObject({
    AuthFlow: text,
    ClientId: text,
    AuthParameters: z.record(z.string(), z.string()).default({}),
    ...{ ...ignored, UserContextData: z.unknown().optional() },
  }),
  RespondToAuthChallenge: z.strictObject({
    ChallengeName: z.literal('NEW_PASSWORD_REQUIRED'),
    ...{ ClientId: text, Session: text, ChallengeResponses: z.record(z.string(), z.string()) },
    ...{ ...ignored, UserContextData: z.unknown().optional() },
  }),
  ChangePassword: z.strictObject({ AccessToken: text, PreviousPassword: text, ProposedPassword: text }),
  GetUser: z.strictObject({ AccessToken: text }),
  GlobalSignOut: z.strictObject({ AccessToken: text }),
  RevokeToken: z.strictObject({ ClientId: text, Token: text }),
  AdminCreateUser: z.strictObject({
    ...{ ...person, UserAttributes: attributes, TemporaryPassword: text },
    MessageAction: z.literal('SUPPRESS', { error: 'no mail is sent from here: say SUPPRESS' }).optional(),
    ...{ DesiredDeliveryMediums: z.array(z.string()).optional(), ForceAliasCreation: z.literal(false).optional() },
    ClientMetadata: z.unknown().optional(),
  }),
  AdminSetUserPassword: z.strictObject({ ...person, Password: text, Permanent: z.boolean().default(false) }),
  AdminUpdateUserAttributes: z.strictObject({ ...person, UserAttributes: attributes, ...ignored }),
  AdminGetUser: z.strictObject(person),
  AdminEnableUser: z.strictObject(person),
  AdminDisableUser: z.strictObject(person),
  AdminUserGlobalSignOut: z.strictObject(person),
  AdminAddUserToGroup: z.strictObject({ ...person, GroupName: text }),
  AdminRemoveUserFromGroup: z.strictObject({ ...person, GroupName: text }),
  AdminListGroupsForUser: z.strictObject({
    ...person,
    Limit: z.int().min(0).max(60).default(60),
    NextToken: z.undefined().optional(),
  }),
  ListUsersInGroup: z.strictObject({
    ...{ UserPoolId: text, GroupName: text, Limit: z.int().min(0).max(60).default(60) },
    NextToken: z.string().optional(),
  }),
  ListUsers: z.strictObject({
    UserPoolId: text,
    Limit: z.int().min(0).max(60).default(60),
    PaginationToken: z.string().optional(),
  }),
} as const;

export type Requests = { [Name in keyof typeof requests]: z.infer<(typeof requests)[Name]> };
export type RequestName = keyof Requests;
