export const learningZh = {} as const;
