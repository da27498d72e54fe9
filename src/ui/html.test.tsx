import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { html } from './html.ts'

const hostile = `<script>"'&amp;`
const escaped = `&lt;script>&quot;'&amp;amp;`

test('text is escaped wherever it stands, once', () => {
  const page = renderToString(html`<a href="${hostile}">${hostile}</a>${[hostile]}`)
  expect(page).toBe(renderToString(<a href={hostile}>{hostile}</a>) + escaped)
  expect(page).not.toContain('<script')
})

test('markup is markup, also in lists and within JSX, and nothing is nothing', () => {
  const items = [html`<li>${hostile}</li>`, html`<li>b</li>`]
  const page = renderToString(
    <main>
      {html`<ul class="${'docs'}">${items}</ul>`}
      <ol>{items}</ol>
      {html`<p>${3} ${null}${html`<b>${hostile}</b>`}</p>`}
    </main>,
  )
  const list = `<li>${escaped}</li><li>b</li>`
  expect(page).toBe(
    `<main><ul class="docs">${list}</ul><ol>${list}</ol><p>3 <b>${escaped}</b></p></main>`,
  )
})
