/** Who a piece of content is for. */
export const AUDIENCES = ["police", "federation", "ngo", "health", "court", "community", "all"] as const;
