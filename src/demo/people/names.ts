import { districts } from '../documents/places.ts'
import { at, randomFrom } from '../documents/random.ts'

export interface DemoAddress {
  readonly street: string
  /** Desa or kelurahan; invented. */
  readonly village: string
  readonly district: string
  readonly regency: string
  readonly province: string
  readonly postalCode: string
}

/** An invented person of the demonstration. The NIK keeps the format of a real one, with serials from 9001 on. */
export interface DemoPerson {
  /** Stable slug, unique. */
  readonly key: string
  readonly fullName: string
  readonly sex: 'laki-laki' | 'perempuan'
  readonly nik: string
  readonly address: DemoAddress
  readonly occupation: string
  /** At `contoh.id`, unique. */
  readonly email: string
}

const men = [
  'Yohanes',
  'Petrus',
  'Agus',
  'Rahmat',
  'Stefanus',
  'Hendra',
  'Ismail',
  'Fransiskus',
  'Dedi',
  'Markus',
  'Syarif',
  'Antonius',
  'Junaidi',
  'Lukas',
  'Rudi',
  'Paulus',
  'Hamdan',
  'Benediktus',
  'Wahyu',
  'Simon',
] as const
const women = [
  'Maria',
  'Siti',
  'Lusia',
  'Nurhayati',
  'Veronika',
  'Dewi',
  'Agnes',
  'Rosmini',
  'Elisabet',
  'Fatimah',
  'Katarina',
  'Yuliana',
  'Halimah',
  'Margareta',
  'Ratna',
  'Teresia',
  'Aisyah',
  'Kristina',
  'Wulan',
  'Monika',
] as const
// Compounds that no family bears: whoever reads one sees that the person is invented.
const surnames = [
  'Riamputih',
  'Embunpagi',
  'Lubukjernih',
  'Kabutsenja',
  'Arusdalam',
  'Pasirhalus',
  'Rotanmanis',
  'Hujangerimis',
  'Danaubening',
  'Tembawangraya',
  'Bukitangin',
  'Langitsore',
  'Perahukayu',
  'Mataair',
  'Daunsirih',
  'Madutikung',
  'Batukelam',
  'Ombakkecil',
  'Rumputliar',
  'Telagasunyi',
  'Akarwangi',
  'Bambukuning',
  'Pelangitua',
  'Tepiansungai',
] as const
const streets = [
  'Jalan Contoh Satu',
  'Jalan Contoh Dua',
  'Gang Peraga',
  'Jalan Rekaan',
  'Jalan Tepian Contoh',
  'Gang Misal',
] as const
const villages = [
  'Contoh Mekar',
  'Contoh Makmur',
  'Peraga Jaya',
  'Misal Baru',
  'Rekaan Hulu',
  'Rekaan Hilir',
] as const
const occupations = [
  'Petani',
  'Nelayan',
  'Guru',
  'Pedagang',
  'Mahasiswa',
  'Wartawan',
  'Wiraswasta',
  'Ibu rumah tangga',
  'Karyawan swasta',
  'Peneliti',
  'Perangkat desa',
  'Pekebun',
  'Pengemudi',
  'Perajin',
  'Pegiat lembaga swadaya masyarakat',
  'Bidan',
  'Tukang kayu',
] as const

const makePerson = (_: unknown, index: number): DemoPerson => {
  const random = randomFrom(`person ${index}`)
  const isMan = index % 2 === 0
  const given = at(isMan ? men : women, Math.floor(index / 2))
  const surname = at(surnames, index + Math.floor(index / surnames.length) * 5)
  const key = `${given}-${surname}`.toLowerCase()
  const code = random.int(1, districts.length)
  const district = at(districts, code - 1)
  const day = random.int(1, 28) + (isMan ? 0 : 40)
  return {
    key,
    fullName: `${given} ${surname}`,
    sex: isMan ? 'laki-laki' : 'perempuan',
    nik: `6106${two(code)}${two(day)}${two(random.int(1, 12))}${two(random.int(64, 99))}${9001 + index}`,
    address: {
      street: `${random.pick(streets)} Nomor ${random.int(1, 88)}`,
      village: `Desa ${random.pick(villages)}`,
      district,
      regency: 'Kapuas Hulu',
      province: 'Kalimantan Barat',
      postalCode: `787${two(10 + code * 3)}`,
    },
    occupation: random.pick(occupations),
    email: `${given}.${surname}@contoh.id`.toLowerCase(),
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** 120 invented people, always the same, men and women by turns. */
export const people: readonly DemoPerson[] = Array.from({ length: 120 }, makePerson)
