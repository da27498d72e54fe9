import { expect, test } from 'vitest'
import { formsOf, linksOf, textOf } from './html.ts'
import { fieldsToSend } from './sending.ts'

const page = `<a href="/a?x=1&amp;y=2"><b>Ke</b> &quot;sana&quot;</a>
<form action="/tulis" method="post" enctype="multipart/form-data">
<input type="hidden" name="versi" value="1 > 0">
<input name="nama" value="A &amp; B"><textarea name="teks">
baris
</textarea>
<input type="checkbox" name="pilih" value="satu"><input type="checkbox" name="pilih" value="dua" checked>
<select name="urut"><option value="">-</option><option value="baru">Baru</option></select>
<input type="file" name="berkas">
<button name="aksi" value="simpan">Simpan</button><button name="aksi" value="kirim">Kirim</button>
</form><form action="/lain"><input name="q"><button>Cari</button></form>`

function only(html: string) {
  const [form] = formsOf(html)
  if (!form) throw new Error('no form')
  return form
}

test('a form that nobody touched sends what stood there: hidden fields, ticked boxes, the first option, the first button', () => {
  expect(fieldsToSend(only(page), {}, null)).toEqual([
    ['versi', '1 > 0'],
    ['nama', 'A & B'],
    ['teks', 'baris\n'],
    ['pilih', 'dua'],
    ['urut', ''],
    ['aksi', 'simpan'],
  ])
})

test('what is entered takes the place of what stood there, and the pressed button is sent', () => {
  const file = { name: 'a.pdf', type: 'application/pdf', bytes: Buffer.from('a') }
  const entered = { nama: 'C', pilih: ['satu'], urut: 'baru', berkas: file }
  expect(fieldsToSend(only(page), entered, 'kirim')).toEqual([
    ['versi', '1 > 0'],
    ['nama', 'C'],
    ['teks', 'baris\n'],
    ['pilih', 'satu'],
    ['urut', 'baru'],
    ['berkas', file],
    ['aksi', 'kirim'],
  ])
})

test.each([
  [{ alamat: 'x' }, null, 'alamat'],
  [{ pilih: ['tiga'] }, null, 'tiga'],
  [{}, 'hapus', 'hapus'],
])('nothing is sent that the page does not offer: %j, %j', (entered, press, named) => {
  expect(() => fieldsToSend(only(page), entered, press)).toThrow(named)
})

test('links and words are read as a person reads them', () => {
  expect(linksOf(page)).toEqual([{ href: '/a?x=1&y=2', text: 'Ke "sana"' }])
  expect(textOf('<p>satu</p><script>tidak</script><p>dua</p>')).toBe('satu dua')
})
