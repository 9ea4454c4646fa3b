using System.Text;
using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace Hengji.Signing;

/// <summary>SM2 signatures with SM3 on the curve sm2p256v1 (GB/T 32918.2, GB/T 35276).</summary>
public static class Sm2
{
    /// <summary>User id of the standard's default, in the signature's hash.</summary>
    public const string DefaultUserId = "1234567812345678";

    private const int ScalarBytes = 32;

    private static readonly X9ECParameters Curve = GMNamedCurves.GetByName("sm2p256v1");
    private static readonly ECDomainParameters Domain = new(Curve.Curve, Curve.G, Curve.N, Curve.H);

    /// <summary>A new random key pair.</summary>
    public static Sm2KeyPair NewKeyPair()
    {
        // The private key lies in 1 … n−2, as the standard asks.
        var random = new SecureRandom();
        BigInteger scalar;
        do
            scalar = new BigInteger(Domain.N.BitLength, random);
        while (scalar.SignValue == 0 || scalar.CompareTo(Domain.N.Subtract(BigInteger.One)) >= 0);
        return FromPrivateKey(Fixed(scalar));
    }

    /// <summary>The pair of a private key.</summary>
    /// <exception cref="ArgumentException">The key is not 32 bytes or not below the curve's order.</exception>
    public static Sm2KeyPair FromPrivateKey(ReadOnlySpan<byte> privateKey)
    {
        var point = Domain.G.Multiply(Private(privateKey).D).Normalize();
        return new Sm2KeyPair(privateKey.ToArray(), point.GetEncoded(compressed: false));
    }

    /// <summary>Signs.</summary>
    /// <returns>DER sequence of r and s.</returns>
    /// <exception cref="ArgumentException">The key is no private key.</exception>
    public static byte[] Sign(ReadOnlySpan<byte> privateKey, ReadOnlySpan<byte> message)
    {
        var signer = new SM2Signer(new SM3Digest());
        signer.Init(forSigning: true, WithUserId(new ParametersWithRandom(Private(privateKey), new SecureRandom())));
        signer.BlockUpdate(message);
        return signer.GenerateSignature();
    }

    /// <summary>Whether the signature belongs to the message and the key; false also for bytes that are no key or no signature.</summary>
    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        try
        {
            var point = Curve.Curve.DecodePoint(publicKey.ToArray());
            var signer = new SM2Signer(new SM3Digest());
            signer.Init(forSigning: false, WithUserId(new ECPublicKeyParameters(point, Domain)));
            signer.BlockUpdate(message);
            return signer.VerifySignature(signature.ToArray());
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or IOException or InvalidOperationException or ArithmeticException)
        {
            return false; // bytes that are no point of the curve, or no DER
        }
    }

    private static ParametersWithID WithUserId(Org.BouncyCastle.Crypto.ICipherParameters key) => new(key, Encoding.ASCII.GetBytes(DefaultUserId));

    private static ECPrivateKeyParameters Private(ReadOnlySpan<byte> privateKey)
    {
        var scalar = new BigInteger(1, privateKey.ToArray());
        return privateKey.Length == ScalarBytes && scalar.SignValue > 0 && scalar.CompareTo(Domain.N.Subtract(BigInteger.One)) < 0
            ? new ECPrivateKeyParameters(scalar, Domain)
            : throw new ArgumentException("This is no SM2 private key.", nameof(privateKey));
    }

    private static byte[] Fixed(BigInteger scalar)
    {
        var bytes = scalar.ToByteArrayUnsigned();
        var full = new byte[ScalarBytes];
        bytes.CopyTo(full, ScalarBytes - bytes.Length);
        return full;
    }
}
