export const roleplayZh = {} as const;
