import type { Member } from '../support/office.ts'
import type { Scene } from '../support/scenes.ts'

/** Who tries every route, in the order of the columns below; `pemohon`, who may undo what the others look for, comes last. */
export const tried = [
  'guest',
  'pemohonLain',
  'utama',
  'pendidikan',
  'kesehatan',
  'atasan',
  'tim',
  'petugas',
  'admin',
  'pemohon',
] as const satisfies readonly (Member | 'guest')[]

/** A status; `masuk` is a 303 to the sign-in page. */
export type Expected = number | 'masuk'

export interface Row {
  readonly route: string
  readonly scene: Scene
  readonly answers: readonly Expected[]
}

/** What programs may ask by POST from any site, as nothing is changed and everybody gets the same. */
export const fromAnySite: readonly string[] = ['POST /api/3/action/:action']

const row = (route: string, scene: Scene, ...answers: Expected[]): Row => ({
  route,
  scene,
  answers,
})

// Written by hand from who may do what (SOP steps, UU 14/2008, the roles of the office), not from the code. Everything
// is asked for as it stands in an address bar or an empty form. The cases are of `pemohon` and lie with `pendidikan`.
// biome-ignore format: a table
export const table: readonly Row[] = [
  //                                                             guest    other  utama unit  other atasan tim   desk  admin own
  //                                                                      appl.                unit                         appl.
  row('GET /healthz', '-',                                         200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /', '-',                                                200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /informasi', '-',                                       200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /informasi/:slug', 'published',                         200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /informasi/:slug', 'unknown',                           404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /informasi/:slug/semua.zip', 'published',               200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /informasi/:slug/semua.zip', 'unknown',                 404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /informasi/saran.json', '-',                            200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /unduh/:fileId/:name', 'published',                     200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /unduh/:fileId/:name', 'answering',                     404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /unduh/:fileId/:name', 'notified',                      404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /unduh/:fileId/:name', 'unknown',                       404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /pratinjau/:fileId', 'answering',                       404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /pratinjau/:fileId', 'unknown',                         404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /dinas', '-',                                           200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /dinas/:agencyId', 'published',                         200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /dinas/:agencyId', 'unknown',                           404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /topik', '-',                                           200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /topik/:topic', 'published',                            200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /topik/:topic', 'unknown',                              404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /kategori/:category', 'published',                      200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /kategori/:category', 'unknown',                        404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /tahun/:year', 'published',                             200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /tahun/:year', 'unknown',                               404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /robots.txt', '-',                                      200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /data-pribadi', '-',                                    200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /aksesibilitas', '-',                                   200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /sop', '-',                                             200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('POST /bahasa', '-',                                         303,    303,  303,  303,  303,  303,  303,  303,  303,  303),

  // For programs.
  row('GET /umpan.xml', '-',                                       200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /dinas/:agencyId/umpan.xml', 'published',               200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /dinas/:agencyId/umpan.xml', 'unknown',                 404,  404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /kategori/:category/umpan.xml', 'published',            200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /kategori/:category/umpan.xml', 'unknown',              404,  404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /sitemap.xml', '-',                                     200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /sitemap/:part', 'published',                           200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /sitemap/:part', 'unknown',                             404,  404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /data.json', '-',                                       200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/3', '-',                                           200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/3/action/:action', 'published',                    200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/3/action/:action', 'unknown',                      400,  400,  400,  400,  400,  400,  400,  400,  400,  400),
  row('POST /api/3/action/:action', 'published',                   200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('POST /api/3/action/:action', 'unknown',                     400,  400,  400,  400,  400,  400,  400,  400,  400,  400),
  row('GET /dataset/:dataset', 'published',                        303,  303,  303,  303,  303,  303,  303,  303,  303,  303),
  row('GET /dataset/:dataset', 'unknown',                          404,  404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /api', '-',                                             200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/v1/openapi.json', '-',                             200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/v1/entri', '-',                                    200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/v1/entri/:slug', 'published',                      200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/v1/entri/:slug', 'unknown',                        404,  404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /api/v1/dinas', '-',                                    200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/v1/kategori', '-',                                 200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/v1/dip', '-',                                      200,  200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /api/v1/dik', '-',                                      200,  200,  200,  200,  200,  200,  200,  200,  200,  200),

  // Accounts. Who is signed in needs no registration and goes to their account.
  row('GET /daftar', '-',                                          200,    303,  303,  303,  303,  303,  303,  303,  303,  303),
  row('POST /daftar', '-',                                         422,    422,  422,  422,  422,  422,  422,  422,  422,  422),
  row('GET /daftar/terkirim', '-',                                 200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('POST /daftar/kirim-ulang', '-',                             422,    422,  422,  422,  422,  422,  422,  422,  422,  422),
  row('GET /konfirmasi', '-',                                      410,    410,  410,  410,  410,  410,  410,  410,  410,  410),
  row('POST /konfirmasi', '-',                                     410,    410,  410,  410,  410,  410,  410,  410,  410,  410),
  row('GET /masuk', '-',                                           200,    303,  303,  303,  303,  303,  303,  303,  303,  303),
  row('POST /masuk', '-',                                          422,    422,  422,  422,  422,  422,  422,  422,  422,  422),
  row('GET /lupa-sandi', '-',                                      200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('POST /lupa-sandi', '-',                                     422,    422,  422,  422,  422,  422,  422,  422,  422,  422),
  row('GET /lupa-sandi/terkirim', '-',                             200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /atur-sandi', '-',                                      410,    410,  410,  410,  410,  410,  410,  410,  410,  410),
  row('POST /atur-sandi', '-',                                     410,    410,  410,  410,  410,  410,  410,  410,  410,  410),
  row('GET /akun', '-',                                            'masuk', 200, 200,  200,  200,  200,  200,  200,  200,  200),
  row('POST /akun/kirim-konfirmasi', '-',                          'masuk', 303, 303,  303,  303,  303,  303,  303,  303,  303),
  row('POST /akun/ganti-sandi', '-',                               'masuk', 303, 303,  303,  303,  303,  303,  303,  303,  303),
  row('POST /akun/sesi', '-',                                      'masuk', 303, 303,  303,  303,  303,  303,  303,  303,  303),
  row('POST /akun/sesi-lain', '-',                                 'masuk', 303, 303,  303,  303,  303,  303,  303,  303,  303),
  row('POST /keluar', '-',                                         303,    303,  303,  303,  303,  303,  303,  303,  303,  303),

  // The applicant's side. A case of somebody else answers as one that does not exist.
  row('GET /permohonan', '-',                                      200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /permohonan/baru', '-',                                 'masuk', 200, 403,  403,  403,  403,  403,  403,  403,  200),
  row('POST /permohonan/mirip', '-',                               'masuk', 200, 403,  403,  403,  403,  403,  403,  403,  200),
  row('GET /permohonan/draf/:id', 'draft',                         'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('GET /permohonan/draf/:id', 'unknown',                       'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  404),
  row('POST /permohonan/draf/:id', 'draft to save',                'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  422),
  row('GET /permohonan/draf/:id/periksa', 'draft',                 'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('POST /permohonan/draf/:id/kirim', 'draft to send',          'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  303),
  row('GET /permohonan/draf/:id/hapus', 'draft',                   'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('POST /permohonan/draf/:id/hapus', 'draft to discard',       'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  303),
  row('GET /permohonan/:id', 'filed',                              'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('GET /permohonan/:id', 'notified',                           'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('GET /permohonan/:id', 'unknown',                            'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  404),
  row('GET /permohonan/:id/tanda-bukti', 'filed',                  'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('GET /permohonan/:id/berkas/:fileId/:name', 'answering',     'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  404),
  row('GET /permohonan/:id/berkas/:fileId/:name', 'verifying',     'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  404),
  row('GET /permohonan/:id/berkas/:fileId/:name', 'verified',      'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  404),
  row('GET /permohonan/:id/berkas/:fileId/:name', 'notified',      'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('GET /permohonan/:id/tarik', 'filed',                        'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  200),
  row('GET /permohonan/:id/tarik', 'notified',                     'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  303),
  row('POST /permohonan/:id/tarik', 'filed',                       'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  409),
  row('POST /permohonan/:id/terima', 'notified',                   'masuk', 404, 403,  403,  403,  403,  403,  403,  403,  409),
  row('GET /cek-status', '-',                                      200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('POST /cek-status', '-',                                     422,    422,  422,  422,  422,  422,  422,  422,  422,  422),
  row('GET /cek-status/hasil', '-',                                303,    303,  303,  303,  303,  303,  303,  303,  303,  303),

  // Officers' work. A case that does not lie with the agency answers as one that does not exist; what is done already,
  // or not yet to be done, or another's to do, leads back to the case; a form with no version of it is out of date (409).
  row('GET /kerja', '-',                                           'masuk', 403, 200,  200,  200,  403,  403,  403,  403,  403),
  row('GET /kerja/:id', 'filed',                                   'masuk', 403, 200,  404,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id', 'answering',                               'masuk', 403, 200,  200,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id', 'notified',                                'masuk', 403, 200,  200,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id', 'unknown',                                 'masuk', 403, 404,  404,  404,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/kerjakan', 'filed',                         'masuk', 403, 409,  404,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/teruskan', 'forwarding',                     'masuk', 403, 200,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/teruskan', 'filed',                          'masuk', 403, 303,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/teruskan', 'notified',                       'masuk', 403, 303,  403,  403,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/teruskan', 'filed',                         'masuk', 403, 409,  403,  403,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/teruskan', 'forwarding',                    'masuk', 403, 422,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/tarik/:penugasan', 'answering',              'masuk', 403, 200,  403,  403,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/tarik/:penugasan', 'answering',             'masuk', 403, 422,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/jawab/:penugasan', 'answering',              'masuk', 403, 303,  200,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/jawab/:penugasan', 'verifying',              'masuk', 403, 303,  303,  404,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/jawab/:penugasan/berkas', 'answering',      'masuk', 403, 409,  422,  404,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/jawab/:penugasan/hapus', 'answering',       'masuk', 403, 409,  303,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/jawab/:penugasan/kirim', 'answering',        'masuk', 403, 303,  200,  404,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/jawab/:penugasan/kirim', 'answering',       'masuk', 403, 409,  409,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/kembalikan/:penugasan', 'answering',         'masuk', 403, 403,  200,  404,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/kembalikan/:penugasan', 'answering',        'masuk', 403, 403,  422,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/periksa/:penugasan', 'verifying',            'masuk', 403, 200,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/periksa/:penugasan', 'answering',            'masuk', 403, 303,  403,  403,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/periksa/:penugasan', 'verifying',           'masuk', 403, 422,  403,  403,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/perbaiki/:penugasan', 'verifying',          'masuk', 403, 422,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/beritahukan', 'verified',                    'masuk', 403, 200,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/beritahukan', 'filed',                       'masuk', 403, 303,  403,  403,  403,  403,  403,  403,  403),
  row('POST /kerja/:id/beritahukan', 'verified',                   'masuk', 403, 409,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/berkas/:fileId/:name', 'answering',          'masuk', 403, 200,  200,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/berkas/:fileId/:name', 'notified',           'masuk', 403, 200,  200,  404,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/identitas', 'filed',                         'masuk', 403, 200,  403,  403,  403,  403,  403,  403,  403),
  row('GET /kerja/:id/identitas/ktp', 'filed',                     'masuk', 403, 200,  403,  403,  403,  403,  403,  403,  403),

  // Only in demo mode, where everybody may see everything invented.
  row('GET /demo/surat', '-',                                      200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /demo/surat/:id', 'letter',                             200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /demo/surat/:id', 'unknown',                            404,    404,  404,  404,  404,  404,  404,  404,  404,  404),
  row('GET /demo/surat/:id/html', 'letter',                        200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
  row('GET /demo/akun', '-',                                       200,    200,  200,  200,  200,  200,  200,  200,  200,  200),
]
