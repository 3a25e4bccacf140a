import type { IncomingMessage } from 'node:http';
import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { Counter, Histogram, type Registry } from 'prom-client';

/** Counts a request that Yoga didn't answer, with its errors and how many seconds it took. */
export type RequestObserver = (
  operation: OperationDefinitionNode,
  request: IncomingMessage,
  errors: readonly GraphQLError[],
  seconds: number,
) => void;

/** Observes requests in the metrics that Yoga's plugin has registered, under the same labels. */
export function requestObserver(registry: Registry): RequestObserver {
  const counter = (name: string) => {
    const metric = registry.getSingleMetric(name);
    return metric instanceof Counter ? metric : null;
  };
  const histogram = (name: string) => {
    const metric = registry.getSingleMetric(name);
    return metric instanceof Histogram ? metric : null;
  };
  const requests = counter('graphql_envelop_request');
  const failures = counter('graphql_envelop_error_result');
  const execution = histogram('graphql_envelop_request_duration');
  const http = histogram('graphql_yoga_http_duration');
  return ({ operation: operationType, name }, request, errors, seconds) => {
    const labels = { operationType, operationName: name?.value ?? 'Anonymous' };
    requests?.inc(labels);
    execution?.observe(labels, seconds);
    const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? ''}`;
    http?.observe({ ...labels, method: request.method ?? '', statusCode: 200, url }, seconds);
    for (const { path } of errors) {
      failures?.inc({ ...labels, phase: 'execute', ...(path !== undefined && { path: path.join('.') }) });
    }
  };
}
