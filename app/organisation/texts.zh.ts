export const organisationZh = {} as const;
