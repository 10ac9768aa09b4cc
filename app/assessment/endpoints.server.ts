import type { Endpoint } from "#app/server/endpoints.server.ts";

export const assessmentEndpoints: readonly Endpoint[] = [];
