export const assessmentZh = {} as const;
