// What the template may say of a user pool here. Properties: AWS::Cognito::* in the CloudFormation reference.

import { z } from 'zod';

const inert = (reason: string) => z.unknown().optional().describe(reason);
const noMail = inert('no mail or message is sent from here: administrators hand passwords over');
const whole = z.coerce.number().int().nonnegative();

const passwordPolicy = z.strictObject({
  MinimumLength: whole.default(8),
  RequireLowercase: z.boolean().default(false),
  RequireUppercase: z.boolean().default(false),
  RequireNumbers: z.boolean().default(false),
  RequireSymbols: z.boolean().default(false),
  TemporaryPasswordValidityDays: whole.default(7),
});
export type PasswordPolicy = z.infer<typeof passwordPolicy>;

/** What holds when the template says nothing. */
const strictest = { RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true };

const attribute = z.strictObject({
  Name: z.string(),
  AttributeDataType: z.enum(['String', 'Number', 'DateTime', 'Boolean']).optional(),
  Mutable: z.boolean().default(true),
  Required: z.boolean().default(false),
  DeveloperOnlyAttribute: z.literal(false).optional(),
  StringAttributeConstraints: z.strictObject({ MinLength: whole.optional(), MaxLength: whole.optional() }).optional(),
  NumberAttributeConstraints: inert('attributes are kept as text'),
});

export const pool = z.strictObject({
  UserPoolName: z.string().optional(),
  Policies: z
    .strictObject({ PasswordPolicy: passwordPolicy.default({ ...passwordPolicy.parse({}), ...strictest }) })
    .optional(),
  Schema: z.array(attribute).default([]),
  UsernameConfiguration: z.strictObject({ CaseSensitive: z.boolean() }).optional(),
  AdminCreateUserConfig: z.strictObject({
    AllowAdminCreateUserOnly: z.literal(true, { error: 'signing up oneself is not emulated' }),
    InviteMessageTemplate: noMail,
    UnusedAccountValidityDays: inert('see TemporaryPasswordValidityDays'),
  }),
  MfaConfiguration: z.enum(['OFF', 'OPTIONAL'], { error: 'second factors are not emulated' }).optional(),
  ...{ EnabledMfas: inert('second factors are not emulated'), AccountRecoverySetting: noMail },
  ...{ AutoVerifiedAttributes: noMail, EmailConfiguration: noMail, SmsConfiguration: noMail },
  ...{ EmailVerificationMessage: noMail, EmailVerificationSubject: noMail, SmsVerificationMessage: noMail },
  ...{ SmsAuthenticationMessage: noMail, VerificationMessageTemplate: noMail, UserAttributeUpdateSettings: noMail },
  ...{ EmailAuthenticationMessage: noMail, EmailAuthenticationSubject: noMail },
  DeletionProtection: inert('pools are never deleted here'),
  DeviceConfiguration: inert('devices are not remembered'),
  UserPoolAddOns: inert('threat protection is a service of AWS'),
  UserPoolTier: inert('a price only'),
  UserPoolTags: inert('names only'),
});

const unit = z.enum(['seconds', 'minutes', 'hours', 'days']);

export const client = z.strictObject({
  UserPoolId: z.string(),
  ClientName: z.string().optional(),
  GenerateSecret: z.literal(false, { error: 'client secrets are not emulated' }).optional(),
  ExplicitAuthFlows: z.array(z.string()).default([]),
  ...{
    AccessTokenValidity: whole.optional(),
    IdTokenValidity: whole.optional(),
    RefreshTokenValidity: whole.optional(),
  },
  TokenValidityUnits: z
    .strictObject({ AccessToken: unit.optional(), IdToken: unit.optional(), RefreshToken: unit.optional() })
    .default({}),
  AuthSessionValidity: whole.default(3),
  PreventUserExistenceErrors: z.enum(['ENABLED', 'LEGACY']).default('ENABLED'),
  ReadAttributes: z.array(z.string()).optional(),
  WriteAttributes: inert('people do not change their own attributes here'),
  EnableTokenRevocation: inert('always on'),
  EnablePropagateAdditionalUserContextData: inert('threat protection is a service of AWS'),
  ...{ AllowedOAuthFlows: inert('no hosted sign-in page'), AllowedOAuthScopes: inert('no hosted sign-in page') },
  ...{
    AllowedOAuthFlowsUserPoolClient: inert('no hosted sign-in page'),
    CallbackURLs: inert('no hosted sign-in page'),
  },
  ...{ LogoutURLs: inert('no hosted sign-in page'), DefaultRedirectURI: inert('no hosted sign-in page') },
  SupportedIdentityProviders: z.tuple([z.literal('COGNITO')]).optional(),
});

export const group = z.strictObject({
  UserPoolId: z.string(),
  GroupName: z.string(),
  Description: z.string().optional(),
  Precedence: whole.optional(),
});

export type PoolProperties = z.infer<typeof pool>;
export type ClientProperties = z.infer<typeof client>;
export type GroupProperties = z.infer<typeof group>;

export const policyOf = (given: PoolProperties): PasswordPolicy =>
  given.Policies?.PasswordPolicy ?? { ...passwordPolicy.parse({}), ...strictest };

const seconds = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

export interface Lifetimes {
  readonly accessSeconds: number;
  readonly idSeconds: number;
  readonly refreshSeconds: number;
}

/** An hour for access and id tokens, thirty days for refresh tokens, unless the template says otherwise. */
export function lifetimesOf({ TokenValidityUnits: units, ...given }: ClientProperties): Lifetimes {
  return {
    accessSeconds: (given.AccessTokenValidity || 1) * seconds[units.AccessToken ?? 'hours'],
    idSeconds: (given.IdTokenValidity || 1) * seconds[units.IdToken ?? 'hours'],
    refreshSeconds: (given.RefreshTokenValidity || 30) * seconds[units.RefreshToken ?? 'days'],
  };
}
