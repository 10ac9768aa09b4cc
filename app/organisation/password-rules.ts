/** The bounds of a password's length in characters (OWASP ASVS 5.0, 6.2.1 and 6.2.9). */
export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 200;
