// What the terminal says before the program itself is built: Indonesian, then English.
export const words = {
  waiting: (what, pid) =>
    `Menunggu proses ${pid} selesai ${what === 'install' ? 'memasang' : 'membangun'} … / waiting for process ${pid} …`,
  installing:
    'Memasang paket yang dibutuhkan (sekali saja, beberapa menit) … / installing packages (once, a few minutes) …',
  progress: (seconds, have, all) => `  ${seconds} detik/s: ${have} dari/of ${all} paket/packages`,
  installed: (seconds) => `Paket terpasang dalam ${seconds} detik. / packages installed.`,
  installFailed:
    'Pemasangan paket gagal; periksa sambungan internet lalu jalankan lagi. / installing failed: check the network, then run again.',
  startedOver:
    'Pemasangan yang lalu terputus; bagian yang belum selesai diulang. / the last installation was cut off: its unfinished part is redone.',
  portalRuns: (pid) =>
    `Daftar paket berubah, tetapi portal sedang berjalan dari folder ini (proses ${pid}). Hentikan dulu portal itu, lalu ulangi. / packages changed while a portal runs from this folder: stop it first.`,
  oldNode: (version) =>
    `Node ${version} terlalu tua; pasang Node 20 atau lebih baru. / Node 20 or newer is needed.`,
  building: 'Membangun program … / building …',
  built: (seconds) => `Selesai dibangun dalam ${seconds} detik. / built.`,
  buildFailed: 'Program gagal dibangun. / the build failed.',
}
