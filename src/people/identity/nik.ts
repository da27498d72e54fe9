export { maskNik, type Nik, type NikRefusal, parseNik } from '../../procedure/nik.ts'
