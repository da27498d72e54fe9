/** The portal's own mark: a river through a square, its spring in yellow. Says nothing to a screen reader. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="34" height="34" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="#0b5d4e" />
      <path
        d="M9 33c0-9 22-7 22-14S12 15 14 7"
        fill="none"
        stroke="#fbfaf6"
        stroke-width="4.5"
        stroke-linecap="round"
      />
      <circle cx="14" cy="7" r="3.4" fill="#e0a100" />
    </svg>
  )
}
