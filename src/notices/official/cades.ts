import { createHash } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import type { SigningIdentity } from './certificate.ts'

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

/**
 * A detached CAdES-BES signature (ETSI EN 319 122-1) over bytes, in DER: what PAdES B-B puts into a PDF. SHA-256; it names
 * the certificate it was made with, so that none can be put in its place.
 */
export async function signDetached(
  bytes: Buffer,
  { key, certificate, chain }: SigningIdentity,
): Promise<Buffer> {
  const digest = createHash('sha256').update(bytes).digest()
  const fingerprint = createHash('sha256').update(derOf(certificate)).digest()
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: [certificate, ...chain],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(oids.contentType, new asn1js.ObjectIdentifier({ value: oids.data })),
            attribute(oids.messageDigest, octets(digest)),
            attribute(oids.signingCertificateV2, sequence(sequence(sequence(octets(fingerprint))))),
          ],
        }),
      }),
    ],
  })
  await signed.sign(key, 0, 'SHA-256', new Uint8Array(bytes))
  const content = new pkijs.ContentInfo({
    contentType: oids.signedData,
    content: signed.toSchema(true),
  })
  return Buffer.from(content.toSchema().toBER())
}

function derOf(certificate: pkijs.Certificate): Buffer {
  return Buffer.from(certificate.toSchema().toBER())
}

function attribute(type: string, value: asn1js.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] })
}

function octets(bytes: Buffer): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: new Uint8Array(bytes) })
}

function sequence(value: asn1js.BaseBlock): asn1js.Sequence {
  return new asn1js.Sequence({ value: [value] })
}
