import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { html } from './html.ts'

const hostile = `<script>"'&amp;`

test('text is escaped wherever it stands', () => {
  const page = renderToString(html`<a href="${hostile}">${hostile}</a>${[hostile]}`)
  expect(page).toBe(renderToString(<a href={hostile}>{hostile}</a>) + escaped)
  expect(page).not.toContain('<script')
})

test('elements are elements, also in lists and within JSX, and nothing is nothing', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`)
  const page = renderToString(
    <main>
      <ul>{items}</ul>
      {html`<p>${3} ${null}${<b>{hostile}</b>}</p>`}
    </main>,
  )
  expect(page).toBe(`<main><ul><li>a</li><li>b</li></ul><p>3 <b>${escaped}</b></p></main>`)
})

const escaped = `&lt;script>&quot;'&amp;amp;`
