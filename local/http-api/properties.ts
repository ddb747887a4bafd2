// What the template may say of an HTTP API here. Properties: AWS::ApiGatewayV2::* in the CloudFormation reference.

import { z } from 'zod';

const inert = (reason: string) => z.unknown().optional().describe(reason);
const noTags = inert('names only');

export const cors = z.strictObject({
  AllowCredentials: z.boolean().default(false),
  AllowHeaders: z.array(z.string()).default([]),
  AllowMethods: z.array(z.string()).default([]),
  AllowOrigins: z.array(z.string()).default([]),
  ExposeHeaders: z.array(z.string()).default([]),
  MaxAge: z.coerce.number().optional(),
});

export const api = z.strictObject({
  ...{ Name: z.string(), ProtocolType: z.literal('HTTP'), CorsConfiguration: cors.optional() },
  ...{ Description: inert('for people'), Version: inert('for people'), Tags: noTags },
  ...{ DisableExecuteApiEndpoint: z.literal(false).optional(), IpAddressType: inert('loopback only') },
});

const throttle = {
  ThrottlingBurstLimit: z.coerce.number().optional(),
  ThrottlingRateLimit: z.coerce.number().optional(),
  DetailedMetricsEnabled: inert('no CloudWatch here'),
};

export const stage = z.strictObject({
  ...{ ApiId: z.string(), StageName: z.literal('$default'), AutoDeploy: z.literal(true) },
  DefaultRouteSettings: z.strictObject(throttle).optional(),
  RouteSettings: z.record(z.string(), z.strictObject(throttle)).optional(),
  StageVariables: z.record(z.string(), z.string()).optional(),
  ...{ AccessLogSettings: inert('see home.log'), Description: inert('for people'), Tags: noTags },
});

export const integration = z.strictObject({
  ...{ ApiId: z.string(), IntegrationType: z.literal('AWS_PROXY'), IntegrationUri: z.string() },
  ...{ PayloadFormatVersion: z.literal('2.0'), IntegrationMethod: z.literal('POST').optional() },
  TimeoutInMillis: z.coerce.number().min(50).max(30_000).default(30_000),
  ...{ ConnectionType: z.literal('INTERNET').optional(), Description: inert('for people') },
});

export const route = z.strictObject({
  ...{ ApiId: z.string(), RouteKey: z.string(), Target: z.string() },
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
  ...{ ApiKeyRequired: z.literal(false).optional(), OperationName: inert('for people') },
});

export const authorizer = z.strictObject({
  ...{ ApiId: z.string(), AuthorizerType: z.literal('JWT'), Name: z.string() },
  IdentitySource: z.tuple([z.string().regex(/^\$request\.(header|querystring)\.[\w-]+$/)]),
  JwtConfiguration: z.strictObject({ Audience: z.array(z.string()).min(1), Issuer: z.url() }),
});

export type Cors = z.infer<typeof cors>;
export type Stage = z.infer<typeof stage>;
export type Authorizer = z.infer<typeof authorizer>;
