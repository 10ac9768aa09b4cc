import type { Endpoint } from "#app/server/endpoints.server.ts";

export const roleplayEndpoints: readonly Endpoint[] = [];
