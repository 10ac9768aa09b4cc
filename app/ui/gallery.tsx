/** Every component in its states. */
export function Gallery() {
  return null;
}
