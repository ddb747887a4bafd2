// HTTP APIs (API Gateway v2) on one machine: each API of the template listens on a port of its own and answers by the
// template's routes, authorizers and integrations.

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { JSONWebKeySet } from 'jose';
import type { Identity, Resource, ResourceType, Service, ServiceContext, ServiceModule, Unnamed } from '../service.ts';
import { JwtAuthorizer } from './authorizer.ts';
import * as properties from './properties.ts';
import { parseRouteKey } from './routes.ts';
import { serveApi, type Api, type Route } from './server.ts';

const idOf = ({ stack, logicalId }: Unnamed, length: number) =>
  BigInt(`0x${createHash('sha256').update(`${stack}/${logicalId}`).digest('hex')}`)
    .toString(36)
    .slice(0, length);

const identifyApi = (resource: Unnamed): Identity => {
  const id = idOf(resource, 10);
  const arn = `arn:aws:apigateway:${resource.region}::/apis/${id}`;
  return { ref: id, arn, attributes: { ApiId: id, ApiEndpoint: resource.address ?? '' } };
};

const child = (schema: z.ZodType, attribute: string): ResourceType => ({
  schema,
  identify: (resource) => ({ ref: idOf(resource, 7), attributes: { [attribute]: idOf(resource, 7) } }),
});

export const httpApi: ServiceModule = {
  name: 'apigateway',
  types: {
    'AWS::ApiGatewayV2::Api': { schema: properties.api, identify: identifyApi, listens: true },
    'AWS::ApiGatewayV2::Stage': {
      schema: properties.stage,
      identify: () => ({ ref: '$default', attributes: {} }),
    },
    'AWS::ApiGatewayV2::Integration': child(properties.integration, 'IntegrationId'),
    'AWS::ApiGatewayV2::Route': child(properties.route, 'RouteId'),
    'AWS::ApiGatewayV2::Authorizer': child(properties.authorizer, 'AuthorizerId'),
  },
  create: (context) => new HttpApis(context),
};

/** A user pool of this home knows its keys; see cognito/. */
export interface KnowsKeys {
  keysOf(issuer: string): JSONWebKeySet | undefined;
}

class HttpApis implements Service {
  readonly #context: ServiceContext;
  readonly #declared: Resource[] = [];

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  readonly declare = (resource: Resource): void => {
    this.#declared.push(resource);
  };

  readonly start = (): void => {
    for (const resource of this.#of('Api')) {
      if (!resource.server) throw new Error(`HTTP API ${resource.logicalId} has no port.`);
      serveApi(resource.server, this.#assemble(resource), this.#context);
    }
  };

  #of(type: string): Resource[] {
    return this.#declared.filter((resource) => resource.type === `AWS::ApiGatewayV2::${type}`);
  }

  #assemble(resource: Resource): Api {
    const { Name, CorsConfiguration } = properties.api.parse(resource.properties);
    const id = resource.identity.ref;
    const stage = this.#of('Stage')
      .map((one) => properties.stage.parse(one.properties))
      .find((one) => one.ApiId === id);
    if (!stage) throw new Error(`HTTP API ${Name} has no stage: nothing would answer.`);
    return { id, stage, cors: CorsConfiguration, routes: this.#routes(id) };
  }

  #routes(apiId: string): Route[] {
    const authorizers = new Map(
      this.#of('Authorizer').map((one) => {
        const configured = properties.authorizer.parse(one.properties);
        return [one.identity.ref, new JwtAuthorizer(configured, this.#keysOf)];
      }),
    );
    return this.#of('Route')
      .map((one) => properties.route.parse(one.properties))
      .filter((route) => route.ApiId === apiId)
      .map((route): Route => {
        const authorizer = authorizers.get(route.AuthorizerId ?? '');
        if (route.AuthorizationType === 'JWT' && !authorizer)
          throw new Error(`Route ${route.RouteKey} has no authorizer ${route.AuthorizerId}.`);
        const guard = route.AuthorizationType === 'JWT' ? authorizer : undefined;
        return {
          ...parseRouteKey(route.RouteKey),
          ...this.#integration(route),
          scopes: route.AuthorizationScopes,
          guard,
        };
      });
  }

  #integration({ RouteKey, Target }: { RouteKey: string; Target: string }) {
    const found = this.#of('Integration').find((one) => Target === `integrations/${one.identity.ref}`);
    if (!found) throw new Error(`Route ${RouteKey} leads to ${Target}, which is not in the template.`);
    const { IntegrationUri, TimeoutInMillis } = properties.integration.parse(found.properties);
    const functionArn = /arn:aws:lambda:[^/]+/.exec(IntegrationUri)?.[0];
    if (functionArn === undefined)
      throw new Error(`Route ${RouteKey} leads to ${IntegrationUri}, which is no function.`);
    return { functionArn, timeoutMilliseconds: TimeoutInMillis };
  }

  readonly #keysOf = (issuer: string): JSONWebKeySet | undefined => {
    const service = this.#context.service('cognito-idp') as Service & Partial<KnowsKeys>;
    return service.keysOf?.(issuer);
  };
}
